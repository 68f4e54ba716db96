import { valueAt } from '../factsheet/address'
import type { Act } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import type { Settlement, TakenRemark } from '../factsheet/taken-remark'
import { frozenSha } from './frozen'
import { reviewText } from './review-copy'
import { suggestedValue } from './suggested-value'

/** How a remark stands to what its field says now. */
export type Standing =
  /** The field was removed, or the file does not say which it is. */
  | { readonly is: 'gone' }
  | { readonly is: 'comment' }
  /** The field already says what is suggested. */
  | { readonly is: 'already'; readonly now: string }
  /**
   * `moved`: it says something else by now than when it was sent. `canTake`: what is suggested can be put in its place.
   * `canJoin`: what was written here since then can stay beside it.
   */
  | {
      readonly is: 'asSent' | 'moved'
      readonly now: string
      readonly canTake: boolean
      readonly canJoin: boolean
    }

/** Three-way: what was sent, what stands here now, and what is suggested. */
export function standingOf(record: Factsheet, remark: TakenRemark): Standing {
  const { address, kind, sent, text } = remark
  const now = address === '' ? undefined : reviewText(record, address)
  if (now === undefined || valueAt(record, address) === undefined) return { is: 'gone' }
  if (kind === 'comment') return { is: 'comment' }
  const isSame = (one: string, other: string) => frozenSha(one) === frozenSha(other)
  if (isSame(now, text)) return { is: 'already', now }
  return {
    is: isSame(now, sent) ? 'asSent' : 'moved',
    now,
    canTake: accepted(record, remark, 'take') !== undefined,
    canJoin: !isSame(now, sent) && accepted(record, remark, 'join') !== undefined,
  }
}

/** The factsheet with what a remark suggests; undefined where the words do not say it, or both wrote in the same place. */
export function accepted(
  record: Factsheet,
  { address, sent, text }: TakenRemark,
  how: 'take' | 'join',
): Factsheet | undefined {
  const found = suggestedValue(record, address, { sent, text, keepsOurs: how === 'join' })
  return found && apply(record, { kind: 'value', address, after: found.value })
}

/** The factsheet with a remark settled, or open again. */
export function withSettled(
  record: Factsheet,
  id: string,
  settled: (Act & { readonly how: Settlement }) | undefined,
): Factsheet {
  return withRemark(record, id, (remark) => {
    const { settled: _, ...open } = remark
    return settled ? { ...open, settled } : open
  })
}

export function withAnswer(record: Factsheet, id: string, answer: string): Factsheet {
  return withRemark(record, id, (remark) => {
    const { answer: _, ...open } = remark
    return answer === '' ? open : { ...open, answer }
  })
}

function withRemark(
  record: Factsheet,
  id: string,
  change: (remark: TakenRemark) => TakenRemark,
): Factsheet {
  return {
    ...record,
    remarks: (record.remarks ?? []).map((each) => (each.id === id ? change(each) : each)),
  }
}

/** The suggestions that can be accepted together: whose fields have not changed here since they were sent. */
export function acceptableAmong(
  record: Factsheet,
  remarks: readonly TakenRemark[],
): readonly TakenRemark[] {
  return remarks.filter((remark) => {
    if (remark.settled) return false
    const standing = standingOf(record, remark)
    return standing.is === 'already' || (standing.is === 'asSent' && standing.canTake)
  })
}

/** All of these accepted, one after the other, as one factsheet. */
export function allAccepted(
  record: Factsheet,
  remarks: readonly TakenRemark[],
  act: Act,
): Factsheet {
  return acceptableAmong(record, remarks).reduce((here, remark) => {
    const after = accepted(here, remark, 'take')
    return after ? withSettled(after, remark.id, { ...act, how: 'accepted' }) : here
  }, record)
}
