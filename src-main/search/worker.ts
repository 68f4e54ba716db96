import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { TextIndex, hitIn, type Hit } from './text-index'

/** A factsheet, and the full path of its file. */
type Place = { readonly id: string; readonly file: string }
/** What is asked of the thread that searches. Records it reads itself, so that none of them passes through the main one. */
export type SearchAsked =
  | { readonly kind: 'changed'; readonly places: readonly Place[] }
  | { readonly kind: 'gone'; readonly ids: readonly string[] }
  | { readonly kind: 'find'; readonly n: number; readonly wanted: string }
  | {
      readonly kind: 'hits'
      readonly n: number
      readonly places: readonly Place[]
      readonly wanted: string
    }
export type SearchAnswer =
  | { readonly n: number; readonly ids: readonly string[]; readonly unread: number }
  | { readonly n: number; readonly hits: Readonly<Record<string, Hit>> }

const index = new TextIndex()
/** What is still to be read, in the order in which it came: reading goes on between questions. */
const unread = new Map<string, Place>()
/** So few are read before a question is answered: what was saved just now is found at once. */
const few = 20
let reading: Promise<void> | undefined

async function readOn(): Promise<void> {
  for (const [id, wanted] of unread) {
    const record = await recordAt(wanted)
    if (record) index.put(record)
    else index.remove(id)
    // Where it has changed meanwhile, it is read again.
    if (unread.get(id) === wanted) unread.delete(id)
    await new Promise((resolve) => setImmediate(resolve))
  }
  reading = undefined
  if (unread.size > 0) reading = readOn()
}

/** What cannot be read, or is of another version, is not found; the library says so where it lists it. */
async function recordAt({ file }: Place): Promise<Factsheet | undefined> {
  try {
    const text = await readFile(file, 'utf8')
    return (JSON.parse(text) as { record: Factsheet }).record
  } catch {
    return undefined
  }
}

async function answer(asked: SearchAsked): Promise<void> {
  switch (asked.kind) {
    case 'changed':
      for (const place of asked.places) unread.set(place.id, place)
      reading ??= readOn()
      return
    case 'gone':
      for (const id of asked.ids) {
        unread.delete(id)
        index.remove(id)
      }
      return
    case 'find': {
      const { n, wanted } = asked
      if (unread.size <= few) await reading
      const found: SearchAnswer = { n, ids: index.find(wanted), unread: unread.size }
      return tell(found)
    }
    case 'hits': {
      const hits: Record<string, Hit> = {}
      for (const place of asked.places) {
        const record = await recordAt(place)
        const hit = record && hitIn(record, asked.wanted)
        if (hit) hits[place.id] = hit
      }
      const told: SearchAnswer = { n: asked.n, hits }
      return tell(told)
    }
  }
}

function tell(told: SearchAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  parentPort?.postMessage(told)
}

parentPort?.on('message', (asked: SearchAsked) => void answer(asked))
