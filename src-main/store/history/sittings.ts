import { loggedBetween, type LoggedChange } from '../../../src-shared/changes/logged'
import type { Address } from '../../../src-shared/factsheet/address'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { apply } from '../../../src-shared/factsheet/operations'
import type { JournalLine } from '../journal/lines'

type Edits = Extract<JournalLine, { readonly kind: 'edits' }>

const minute = 60_000
/** A pause of so long ends a sitting, and so does so long a time without one. */
const pause = 5 * minute
const longest = 30 * minute

type Touch = { readonly at: string; readonly how: string | undefined }
type Sitting = {
  readonly start: Factsheet
  readonly by: string
  readonly first: number
  last: number
  /** When and how each address was touched last. */
  readonly touched: Map<Address, Touch>
}

export type Followed = {
  /** The oldest first. */
  readonly changes: readonly LoggedChange[]
  readonly record: Factsheet
}

/**
 * Who changed which field from what to what, going by the edits of a journal that begins with this record. What one
 * person did to a field in one sitting is one change; what was back in the end as it had been is none.
 */
export function changesIn(beginning: Factsheet, lines: readonly Edits[]): Followed {
  const changes: LoggedChange[] = []
  let record = beginning
  let sitting: Sitting | undefined
  const rise = () => {
    if (sitting) changes.push(...changesOf(sitting, record))
    sitting = undefined
  }
  for (const { at, by, edits } of lines) {
    const now = Date.parse(at)
    if (sitting && isOver(sitting, by, now)) rise()
    sitting ??= { start: record, by, first: now, last: now, touched: new Map() }
    sitting.last = now
    for (const { operations, label } of edits) {
      for (const operation of operations) {
        sitting.touched.set(operation.address, { at, how: label })
        record = apply(record, operation)
      }
    }
  }
  rise()
  return { changes, record }
}

const isOver = ({ by, first, last }: Sitting, byNow: string, now: number) =>
  by !== byNow || now - last > pause || now - first > longest

function changesOf({ start, by, last, touched }: Sitting, end: Factsheet) {
  return loggedBetween(start, end, (places) => {
    const touch = [...touched]
      .filter(([address]) => places.some((place) => isWithin(address, place)))
      .map(([, each]) => each)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .at(-1)
    return {
      at: touch?.at ?? new Date(last).toISOString(),
      by,
      ...(touch?.how !== undefined && { how: touch.how }),
    }
  })
}

const isWithin = (address: Address, place: Address) =>
  address === place || address.startsWith(`${place}/`) || place.startsWith(`${address}/`)
