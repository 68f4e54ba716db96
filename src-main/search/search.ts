import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { Fault } from '../../src-shared/contract/reply'
import { searchWords } from '../../src-shared/words/search'
import { recordFileName } from '../store/index-lines'
import type { Library } from '../store/library'
import type { Hit } from './text-index'
import type { SearchAnswer, SearchAsked } from './worker'

export type Search = {
  /** Begins to read what is not read yet, and answers what is found in the rest. */
  find(wanted: string): Promise<{ readonly ids: readonly string[]; readonly unread: number }>
  hits(ids: readonly string[], wanted: string): Promise<Readonly<Record<string, Hit>>>
  close(): Promise<void>
}

/** For texts that are read and let go again: with the usual size, 10,000 left 73 to 79 MB behind them, with this 60 to 62. */
const youngMb = 6

/** Search over the texts of a library, in a thread of its own that begins with the first question. */
export function searchIn(library: Library, script: string | undefined): Search {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, PromiseWithResolvers<SearchAnswer>>()
  /** When each factsheet that the thread knows was changed last. */
  let known = new Map<string, string>()

  const begin = (): Worker => {
    if (script === undefined) throw new Fault('unexpected', searchWords.notHere)
    const begun = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngMb } })
    begun.unref()
    begun.on('message', (answer: SearchAnswer) => {
      waiting.get(answer.n)?.resolve(answer)
      waiting.delete(answer.n)
    })
    // The next question begins another one, which reads everything again.
    const ended = () => {
      if (worker === begun) worker = undefined
      for (const each of waiting.values()) each.reject(new Fault('unexpected', searchWords.notHere))
      waiting.clear()
      known = new Map()
    }
    begun.on('error', ended)
    begun.on('exit', ended)
    return begun
  }
  const placeOf = (id: string) => ({
    id,
    file: path.join(library.folder, 'records', recordFileName(id)),
  })
  const tell = (asked: SearchAsked) => {
    worker ??= begin()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    worker.postMessage(asked)
  }
  const ask = (question: (n: number) => SearchAsked): Promise<SearchAnswer> => {
    last += 1
    const answered = withResolvers<SearchAnswer>()
    waiting.set(last, answered)
    tell(question(last))
    return answered.promise
  }
  /** Tells the thread what has come, changed and gone since. */
  const follow = async () => {
    worker ??= begin()
    const { summaries } = await library.list()
    const now = new Map(summaries.map(({ id, changedAt }) => [id, changedAt]))
    const changed = summaries.filter(({ id, changedAt }) => known.get(id) !== changedAt)
    const gone = [...known.keys()].filter((id) => !now.has(id))
    known = now
    if (changed.length > 0) tell({ kind: 'changed', places: changed.map(({ id }) => placeOf(id)) })
    if (gone.length > 0) tell({ kind: 'gone', ids: gone })
  }

  return {
    async find(wanted) {
      await follow()
      const answer = await ask((n) => ({ kind: 'find', n, wanted }))
      return 'ids' in answer ? answer : { ids: [], unread: 0 }
    },
    async hits(ids, wanted) {
      const answer = await ask((n) => ({ kind: 'hits', n, places: ids.map(placeOf), wanted }))
      return 'hits' in answer ? answer.hits : {}
    },
    async close() {
      await worker?.terminate()
    },
  }
}

type PromiseWithResolvers<T> = {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

/** As `Promise.withResolvers`, which the oldest Node that this runs on does not have. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((keep, refuse) => {
    resolve = keep
    reject = refuse
  })
  return { promise, resolve, reject }
}
