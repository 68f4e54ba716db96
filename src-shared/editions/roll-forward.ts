import { contentSha } from '../factsheet/content-sha'
import { duplicateFactsheet } from '../factsheet/duplicate'
import type { Factsheet } from '../factsheet/factsheet'
import { yearOf } from '../maturity/year'
import { unconfirmed } from './unconfirmed'
import { answerAt, answersOf, answerSha } from './answers'

/**
 * The factsheet of a later edition, begun with the answers of this one. Every id is new; `derivedFrom` and `rolled` say
 * what it comes from. Each answer counts as carried until somebody says whether it still holds (`carriedAnswers`). It
 * begins as a draft without a date of publication; the year of data collection moves with the edition, and notes that
 * are settled stay behind. `newId` gives a new UUID at each call. Throws a RangeError where the edition is not a later one.
 */
export function rollForward(
  record: Factsheet,
  { edition, newId }: { readonly edition: number; readonly newId: () => string },
): Factsheet {
  if (edition <= record.edition) throw new RangeError(`${edition} is not after ${record.edition}`)
  const { rolled: _, secondCoding: __, ...own } = record
  const given = unconfirmed({ ...own, notes: record.notes.filter(({ resolved }) => !resolved) })
  const copy = duplicateFactsheet(given, newId)
  const { year } = record.collection
  const next: Factsheet = {
    ...copy,
    derivedFrom: { record: record.id, sha: contentSha(record) },
    edition,
    publicationDate: '',
    collection: { ...record.collection, year: later(year, edition - record.edition) },
  }
  const answers = answersOf(next).flatMap(({ address }) => {
    const answer = answerAt(next, address)
    return answer === undefined ? [] : [[address, { was: answerSha(answer) }] as const]
  })
  return {
    ...next,
    rolled: {
      edition: record.edition,
      collection: record.collection,
      ids: Object.fromEntries(pairedIds(copy, given)),
      answers: Object.fromEntries(answers),
    },
  }
}

/** What is no year stays as it was typed. */
function later(year: string, by: number): string {
  const known = yearOf(year)
  return known === undefined ? year : String(known + by)
}

/** The ids of the things in a copy, each with that of what it was copied from, which has them in the same places. */
function pairedIds(copy: unknown, original: unknown): readonly (readonly [string, string])[] {
  if (!isObject(copy) || !isObject(original)) return []
  const [is, was] = [copy, original]
  const own: [string, string][] =
    typeof is['id'] === 'string' && typeof was['id'] === 'string' && is['id'] !== was['id']
      ? [[is['id'], was['id']]]
      : []
  return [
    ...own,
    ...Object.keys(is)
      .filter((key) => key !== 'csl' && key !== 'extensions')
      .flatMap((key) => pairedIds(is[key], was[key])),
  ]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
