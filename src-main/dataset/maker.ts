import { Worker } from 'node:worker_threads'
import type { CodebookFile } from '../../src-shared/codebook/crosswalk'
import { Fault, type FaultCode } from '../../src-shared/contract/reply'
import type { Generator } from '../handlers/ports'
import type { Entered } from './package'

/** What is to be made of the factsheets that were handed over. */
export type Wanted = {
  readonly folder: string
  readonly all: boolean
  readonly generator: Generator
}
/** What a maker is told, and what it says: the same in this thread and in one beside it. */
export type Told =
  | ({ readonly kind: 'entered' } & Entered)
  | ({ readonly kind: 'write'; readonly codebooks: readonly CodebookFile[] } & Wanted)
export type Said =
  | { readonly kind: 'made' }
  | { readonly kind: 'written'; readonly factsheets: number }
  | { readonly kind: 'failed'; readonly code: FaultCode; readonly message: string }

/** Makes the series as data of factsheets that it gets one by one. */
export type DatasetMaker = {
  readonly add: (entered: Entered) => void
  /** Resolves with how many factsheets are in it. `onMade` is called once for each that was handed over. */
  readonly write: (wanted: Wanted, onMade: () => void) => Promise<number>
  /** Nothing more is made. */
  readonly stop: () => void
}

/** In a thread of its own: a workbook of a thousand countries takes many seconds, in which keys would wait. */
export function makeInThread(
  script: URL,
  codebooks: () => Promise<readonly CodebookFile[]>,
): DatasetMaker {
  const worker = new Worker(script)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
  const tell = (told: Told) => worker.postMessage(told)
  let stopped = () => {}
  return {
    add: (entered) => tell({ kind: 'entered', ...entered }),
    async write(wanted, onMade) {
      const known = await codebooks()
      return new Promise((resolve, reject) => {
        stopped = () => resolve(0)
        worker.on('error', reject)
        worker.on('message', (said: Said) => {
          switch (said.kind) {
            case 'made':
              return onMade()
            case 'written':
              return resolve(said.factsheets)
            case 'failed':
              return reject(new Fault(said.code, said.message))
          }
        })
        tell({ kind: 'write', codebooks: known, ...wanted })
      })
    },
    stop() {
      // Only then can nothing more be written.
      void worker.terminate().then(() => stopped())
    },
  }
}
