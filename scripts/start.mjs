// Starts the application (npm start -- [arguments for it]).
import { buildIfStale } from './build.mjs'
import { exitCode, startChild } from './children.mjs'
import { forwardWithoutNoise } from './electron-noise.mjs'
import { prepareElectron } from './launch.mjs'
import { asCommand } from './project.mjs'

await asCommand(async () => {
  const { runtime, arguments: withSwitches, env, stop } = await prepareElectron()
  await buildIfStale()
  const args = withSwitches(['.', ...process.argv.slice(2)])
  const app = startChild(runtime.executable, args, { env, stdio: ['inherit', 'inherit', 'pipe'] })
  forwardWithoutNoise(app.stderr, process.stderr)
  const code = await exitCode(app)
  await stop()
  return code
})
