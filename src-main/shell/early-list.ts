import { Worker } from 'node:worker_threads'
import type { Answers } from '../../src-shared/contract/contract'
import type { Reply } from '../../src-shared/contract/reply'
import { firstList, type IndexFacts } from '../store/first-list'

/** The answer to `listFactsheets` as text, and the index it was read from. */
export type EarlyList = { readonly answer: string; readonly index: IndexFacts }

/** undefined where only the host can give the list. */
export async function readEarlyList(folder: string): Promise<EarlyList | undefined> {
  const list = await firstList(folder)
  if (!list) return undefined
  const reply: Reply<Answers<'listFactsheets'>> = {
    ok: true,
    value: {
      dataFolder: folder,
      summaries: [...list.summaries],
      setAside: [...list.setAside],
    },
  }
  return { answer: JSON.stringify(reply), index: list.index }
}

/** Megabytes for what is new: ten thousand lines are read without collecting any of them. */
const youngMb = 64

/** The same in a thread of its own (`early-list-thread.ts`): the window starts on this one, and its files come through it. */
export function readEarlyListInThread(
  script: string,
  folder: string,
): Promise<EarlyList | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: folder,
      resourceLimits: { maxYoungGenerationSizeMb: youngMb },
    })
    worker.once('message', resolve)
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => resolve(undefined))
  })
}
