import { parentPort } from 'node:worker_threads'
import { hashBy } from '../../src-shared/factsheet/content-sha'
import { sha256 } from '../store/sha256'
import { answer } from './answer'
import type { Numbered, Request } from './protocol'

// Reads what anybody may have made, away from the library: as a process of its own (Electron's utility process) or as a
// thread. It is given paths and bytes, and knows no library.

hashBy(sha256)

type Port = {
  on(event: 'message', hear: (message: { data: Numbered<Request> }) => void): void
  postMessage(message: unknown): void
}
const electronPort = (process as unknown as { parentPort?: Port }).parentPort

async function reply({ n, is }: Numbered<Request>, post: (message: unknown) => void) {
  post({ n, is: await answer(is) })
}

if (electronPort) {
  electronPort.on('message', ({ data }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
    void reply(data, (message) => electronPort.postMessage(message))
  })
} else if (parentPort) {
  const port = parentPort
  port.on('message', (request: Numbered<Request>) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
    void reply(request, (message) => port.postMessage(message))
  })
}
