import { parentPort, workerData } from 'node:worker_threads'
import { readEarlyList } from './early-list'

const list = await readEarlyList(String(workerData))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
parentPort?.postMessage(list)
