import { utilityProcess } from 'electron'
import path from 'node:path'
import { mostMemoryMb } from '../reading/in-thread'
import type { Numbered, StartChannel } from '../reading/protocol'

/** Reads foreign files in a process of its own, without the environment of this one. */
export const readApart: StartChannel = ({ answered, ended }) => {
  const process = utilityProcess.fork(path.join(import.meta.dirname, 'reader.js'), [], {
    serviceName: 'reading',
    stdio: 'ignore',
    env: {},
    execArgv: [`--max-old-space-size=${mostMemoryMb}`],
  })
  process.on('message', (message: Numbered<unknown>) => answered(message))
  process.on('exit', ended)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
    post: (request) => process.postMessage(request),
    close: () => void process.kill(),
  }
}
