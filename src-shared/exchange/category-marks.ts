import { categoriesOf, codebookOf, listOf, type CodebookUse } from '../codebook/lookup'
import { listNames, type ListName } from '../codebook/schema'
import type { Factsheet } from '../factsheet/factsheet'
import type { Policy } from '../factsheet/policy'
import { tickedLists } from '../factsheet/ticked-lists'

/** What a country as a whole says of a category; exactly one of them holds. */
export const marks = ['has', 'hasNot', 'notExamined'] as const
export type Mark = (typeof marks)[number]

/** The lists in which policies give answers, in the order of print. */
export const markedLists: readonly ListName[] = listNames.filter((list) => list !== 'chapters')

const letters: Readonly<Record<Mark, string>> = { has: '1', hasNot: '0', notExamined: '-' }

/**
 * The marks of all categories of the record's codebook, one letter each, by the order of the lists and of print. The
 * policies in force count, as for the score: one that has the category is enough; all must have been gone through to
 * say that none has. Stated that there is no cluster policy, it has none.
 */
export function markCategories(record: Factsheet): string {
  const inForce = record.policies.filter(({ status }) => status === 'inForce')
  const isSaid = inForce.length > 0 || record.absence.declared
  const answers = inForce.map(answersOf)
  return markedLists
    .flatMap((list) => {
      const given = answers.map((answer) => answer.get(list)!)
      const isExamined = isSaid && given.every(({ examined }) => examined)
      const ticked = new Set(given.flatMap(({ codes }) => codes))
      return listOf(record.codebook, list).categories.map(
        ({ code }) => letters[ticked.has(code) ? 'has' : isExamined ? 'hasNot' : 'notExamined'],
      )
    })
    .join('')
}

/** undefined where the codebook that the marks are of does not offer the category. */
export function markOf(
  { codebook, marks: text }: { readonly codebook: string; readonly marks: string },
  list: ListName,
  code: string,
): Mark | undefined {
  const use: CodebookUse = { id: codebook, extensions: [] }
  // Of a codebook that nobody here knows there is no order.
  if (codebookOf(use).id !== codebook) return undefined
  let before = 0
  for (const each of markedLists) {
    const { length } = listOf(use, each).categories
    if (each !== list) {
      before += length
      continue
    }
    const at = categoriesOf(use, list).findIndex((category) => category.code === code)
    if (at < 0) return undefined
    return marks.find((mark) => letters[mark] === text[before + at])
  }
  return undefined
}

function answersOf(policy: Policy) {
  const one = (code: string | null) => ({
    examined: code !== null,
    codes: code === null ? [] : [code],
  })
  return new Map<ListName, { readonly examined: boolean; readonly codes: readonly string[] }>([
    ['policyType', one(policy.type)],
    ['period', one(policy.history.period)],
    ...tickedLists(policy).map(
      ({ list, given }) =>
        [
          list,
          { examined: Boolean(given.examined), codes: given.choices.map(({ code }) => code) },
        ] as const,
    ),
  ])
}
