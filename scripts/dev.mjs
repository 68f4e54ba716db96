// Starts the application for development (npm run dev): what is edited is loaded at once.
import { exitCode, startChild } from './children.mjs'
import { forwardWithoutNoise } from './electron-noise.mjs'
import { prepareElectron } from './launch.mjs'
import { asCommand, commandFile } from './project.mjs'

await asCommand(async () => {
  const { arguments: withSwitches, env, stop } = await prepareElectron()
  const forElectron = withSwitches(process.argv.slice(2))
  const vite = startChild(
    process.execPath,
    [commandFile('electron-vite'), 'dev', '--watch', '--', ...forElectron],
    { env, stdio: ['ignore', 'inherit', 'pipe'] },
  )
  forwardWithoutNoise(vite.stderr, process.stderr)
  const code = await exitCode(vite)
  await stop()
  return code
})
