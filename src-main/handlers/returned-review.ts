import { changeLine } from '../../src-shared/changes/change-line'
import { changesBetween } from '../../src-shared/changes/changes-between'
import { Fault } from '../../src-shared/contract/reply'
import { fieldsOf } from '../../src-shared/factsheet/fields'
import type { Envelope } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { TakenRemark } from '../../src-shared/factsheet/taken-remark'
import type { Remark } from '../../src-shared/review/remark'
import { reviewCopyOf, reviewText } from '../../src-shared/review/review-copy'
import type { ReviewHead } from '../../src-shared/review/review-head'
import { remarksOf } from '../../src-shared/review/taking-in'
import { reviewWords as words } from '../../src-shared/words/review'
import type { Origin } from '../reading/protocol'
import type { Reader } from '../reading/reader'
import { taken } from '../reading/taken'
import type { Library } from '../store/library'

/**
 * What somebody says of a factsheet in a file that came back: a review copy in Word or as a form, or a working copy. Nothing
 * is changed here. Throws a fault where the file is of another factsheet, or of a state that is not kept.
 */
export async function remarksIn(
  { library, reader }: { readonly library: Library; readonly reader: Reader },
  id: string,
  file: Origin,
): Promise<readonly TakenRemark[]> {
  const document = await reader.parse('factsheet', file)
  if (document.ok && document.value.envelope) {
    const { record, envelope } = document.value
    if (record.id !== id) throw otherFactsheet(record.country.name, record.edition)
    const base = await library.commonBase(id, envelope)
    if (!base) throw new Fault('notFound', words.otherVersion(envelope.at.slice(0, 10)))
    return remarksInCopy(record, envelope, base)
  }
  const first = await reader.parse('review', file)
  const head = first.ok ? first.value.head : undefined
  if (head && head.record !== id) throw otherFactsheet(head.country, head.edition)
  // Where its hidden words were taken out, its rows are told by the factsheet as it is now.
  const now = (await library.read(id)).record
  const frozen = head ? await frozenAs(library, head) : now
  const addresses = [
    ...fieldsOf(frozen).map(({ address }) => address),
    ...frozen.sources.map((source) => `sources/${source.id}`),
  ]
  const value = taken(await reader.parse('review', file, addresses), file)
  if (value.head.record !== id) throw otherFactsheet(value.head.country, value.head.edition)
  return remarksOf(value, head ? frozen : await frozenAs(library, value.head))
}

const otherFactsheet = (country: string, edition: number) =>
  new Fault('malformed', words.otherFactsheet(country, edition))

async function frozenAs(
  library: Library,
  { record, contentSha, sentAt }: ReviewHead,
): Promise<Factsheet> {
  const copy = { contentSha, parents: [] } as unknown as Envelope
  const frozen = await library.commonBase(record, copy)
  if (!frozen) throw new Fault('notFound', words.otherVersion(sentAt.slice(0, 10)))
  return frozen
}

/** A colleague's copy, as if its changes had been written into a review copy of what both were made from. */
function remarksInCopy(
  record: Factsheet,
  { by, at, contentSha }: Envelope,
  base: Factsheet,
): readonly TakenRemark[] {
  const author = record.people.find((each) => each.id === by)?.name ?? ''
  const who = { author, at }
  const { head, parts } = reviewCopyOf(base, { sentTo: author, sentAt: at })
  const remarks = parts.flatMap(({ fields }) =>
    fields.flatMap(({ address, text: sent }): Remark[] => {
      const text = reviewText(record, address)
      return text === undefined || text === sent
        ? []
        : [{ address, kind: 'suggestion', text, ...who }]
    }),
  )
  const asText = new Set(remarks.map(({ address }) => address))
  const known = new Set(base.notes.map((note) => note.id))
  const notes = record.notes
    .filter((note) => !known.has(note.id) && note.kind !== 'private')
    .map((note): Remark => ({ address: note.target, kind: 'comment', text: note.text, ...who }))
  // Items that came or went have no text of their own in a review copy, and are told in a line.
  const others = changesBetween(base, record)
    .filter(({ address }) => ![...asText].some((each) => isAround(each, address)))
    .filter(
      ({ address }) => !/^(notes|remarks|people|events|dismissals|glossary)(\/|$)/.test(address),
    )
    .map((change): Remark => ({ address: '', kind: 'comment', text: changeLine(change), ...who }))
  const review = {
    head: { ...head, contentSha },
    remarks: [...remarks, ...notes, ...others],
    fields: 0,
    unplaced: [],
  }
  return remarksOf(review, base)
}

const isAround = (one: string, other: string) =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
