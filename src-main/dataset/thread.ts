// Makes the series as data beside the main process (see `makeInThread`). A file of its own in the build.
import { parentPort } from 'node:worker_threads'
import { learnCodebook } from '../../src-shared/codebook/editions'
import { Fault } from '../../src-shared/contract/reply'
import { makeHere } from './make-here'
import type { Said, Told } from './maker'

const maker = makeHere()
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
const say = (said: Said) => parentPort?.postMessage(said)

parentPort?.on('message', (told: Told) => {
  if (told.kind === 'entered') return maker.add(told)
  told.codebooks.forEach(learnCodebook)
  maker
    .write(told, () => say({ kind: 'made' }))
    .then(
      (factsheets) => say({ kind: 'written', factsheets }),
      (error: unknown) =>
        say({
          kind: 'failed',
          code: error instanceof Fault ? error.code : 'unexpected',
          message: error instanceof Error ? error.message : String(error),
        }),
    )
})
