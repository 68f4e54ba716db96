import { Worker } from 'node:worker_threads'
import type { StartChannel } from './protocol'

/** Enough for the largest file that is read, and far less than would make the computer stand still. */
export const mostMemoryMb = 768

/** Reads in a thread of its own: for where there is no Electron. `file` is the built worker. */
export const inThread =
  (file: string | URL, megabytes = mostMemoryMb): StartChannel =>
  ({ answered, ended }) => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    worker.on('message', answered)
    worker.on('error', ended)
    worker.on('exit', ended)
    // Whoever waits for an answer has a timer that holds the process; nobody else need be held.
    worker.unref()
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
      post: (request) => worker.postMessage(request),
      close: () => void worker.terminate(),
    }
  }
