import { isMainThread } from 'node:worker_threads'
import { inThread } from '../src-main/reading/in-thread'
// As a thread of itself, this file reads what others have made.
import '../src-main/reading/worker'
import { run } from './run'

// Whoever reads may stop reading (`factsheets schema | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    reading: inThread(new URL(import.meta.url)),
  })
}
