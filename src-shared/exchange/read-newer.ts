import { z } from 'zod'
import { currentCodebook } from '../codebook/editions'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import { factsheet, schemaVersion, type Factsheet } from '../factsheet/factsheet'
import { lift, withExtensions } from './lift'
import { parseUntrusted } from './untrusted'

/** A record of a newer version, as far as this one knows its form. To be read only: saving it would lose the rest. */
export type ReadNewer = {
  readonly record: Factsheet
  readonly version: number
  /** When it was saved; the beginning of time where that is not known either. */
  readonly savedAt: string
}

const newer = z.looseObject({
  at: z.iso.datetime().catch('1970-01-01T00:00:00.000Z'),
  record: z.looseObject({ schemaVersion: z.number().gt(schemaVersion), id: z.uuid() }),
})

/** So many parts may have another form before nothing is believed of it. */
const mostUnknown = 500

/** undefined where the bytes are no record of a newer version, or nothing of it can be read. */
export function readNewer(bytes: Uint8Array): ReadNewer | undefined {
  const parsed = parseUntrusted(bytes)
  const found = newer.safeParse(parsed.ok ? parsed.value : undefined)
  if (!found.success) return undefined
  const { at, record: given } = found.data
  const record = knownPartsOf(given)
  return record && { record, version: given.schemaVersion, savedAt: at }
}

type Fields = { [step: string | number]: unknown }
type Path = readonly PropertyKey[]

/** What a part may be emptied to, in the order in which it is tried. */
const empties: readonly (() => unknown)[] = [() => null, () => '', () => [], () => false]

/** What fits this version's form: of the rest, each part becomes empty or, as an item of a list, goes. */
function knownPartsOf(given: Fields & { readonly id: string }): Factsheet | undefined {
  const nothing = beginFactsheet(
    { id: given.id, code: '', name: '', edition: 0 },
    currentCodebook,
    codebookHash(currentCodebook),
  ) as unknown as Fields
  const value = copied({ ...given, schemaVersion })
  for (let tries = 0; tries < mostUnknown; tries += 1) {
    const read = lift(factsheet, value)
    if (read.ok) {
      const { value: record, unknown } = read.value
      return { ...record, extensions: withExtensions(record.extensions, unknown) }
    }
    const path = misfit(value)
    if (!path) return undefined
    emptyAt(value, path, nothing)
  }
  return undefined
}

/** Empties the smallest part around a misfit that then fits. */
function emptyAt(value: Fields, path: Path, nothing: Fields): void {
  for (let length = path.length; length > 1; length -= 1) {
    const part = path.slice(0, length)
    const holder = part
      .slice(0, -1)
      .reduce<unknown>((here, step) => (here as Fields)[String(step)], value)
    const step = part.at(-1)!
    if (Array.isArray(holder)) return void holder.splice(Number(step), 1)
    for (const empty of empties) {
      ;(holder as Fields)[String(step)] = empty()
      if (!fails(value, part)) return
    }
    delete (holder as Fields)[String(step)]
    if (!fails(value, part)) return
  }
  value[String(path[0])] = nothing[String(path[0])]
}

const fails = (value: Fields, part: Path) => {
  const now = misfits(value)
  return now.some((path) => part.every((step, place) => path[place] === step))
}

const misfit = (value: Fields) => misfits(value)[0]

/** Where a value has another form than the schema, unknown fields apart. */
function misfits(value: Fields): readonly Path[] {
  const known = copied(value)
  for (;;) {
    const issues = factsheet.safeParse(known).error?.issues ?? []
    const strangers = issues.filter((issue) => issue.code === 'unrecognized_keys')
    if (strangers.length === 0) return issues.map(({ path }) => path)
    for (const { path, keys } of strangers) {
      const holder = path.reduce<unknown>((here, step) => (here as Fields)[String(step)], known)
      for (const key of keys) delete (holder as Fields)[key]
    }
  }
}

const copied = (value: Fields) => JSON.parse(JSON.stringify(value)) as Fields
