import { categoryOf } from '../codebook/lookup'
import { changedCriteria, fateOf, type CodebookFile } from '../codebook/crosswalk'
import type { Criterion, Level } from '../codebook/criteria'
import { listNames, type Category, type ListName } from '../codebook/schema'
import { addressAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { codebookOf } from '../codebook/lookup'
import { sitesOf } from './sites'

/** What becomes of an answer without anybody being asked. */
export type Move = {
  readonly kind: 'renamed' | 'merged' | 'retired'
  readonly list: ListName
  readonly code: string
  readonly into?: string
  readonly address: Address
}

/** What only a person can say of an answer. */
export type Question =
  | {
      readonly kind: 'split'
      readonly list: ListName
      readonly code: string
      /** Which of these; none of them leaves the answer as it was given, as a retired one. */
      readonly into: readonly string[]
      readonly isOne: boolean
      readonly address: Address
    }
  /** The levels of the criterion mean something else now: does the judged one stay? */
  | {
      readonly kind: 'level'
      readonly criterion: Criterion
      readonly level: Level
      readonly address: Address
    }

/** What a codebook does to one record. */
export type RecordPlan = {
  readonly moves: readonly Move[]
  readonly questions: readonly Question[]
  /** Lists with categories that nobody has looked for yet: their empty boxes no longer say "no". */
  readonly toExamine: readonly { readonly list: ListName; readonly address: Address }[]
}

export function planFor(record: Factsheet, file: CodebookFile): RecordPlan {
  const { codebook: next, crosswalk } = file
  const labelIn = (categories: readonly Category[], code: string) =>
    categories.find((each) => each.code === code)?.label
  const before = codebookOf(record.codebook)
  const moves: Move[] = []
  const questions: Question[] = []
  const toExamine: { list: ListName; address: Address }[] = []
  const added = new Map(listNames.map((list) => [list, addedTo(record, list, file)]))
  for (const { list, address, codes, isOne, examined } of sitesOf(record)) {
    for (const code of new Set(codes)) {
      const fate = fateOf(crosswalk, list, code)
      switch (fate?.kind) {
        case undefined: {
          const [was, is] = [before, next].map((book) => labelIn(book.lists[list].categories, code))
          if (was !== undefined && is !== undefined && was !== is)
            moves.push({ kind: 'renamed', list, code, address })
          break
        }
        case 'merged':
          moves.push({ kind: 'merged', list, code, into: fate.into, address })
          break
        case 'retired':
          moves.push({ kind: 'retired', list, code, address })
          break
        case 'split':
          questions.push({ kind: 'split', list, code, into: fate.into, isOne, address })
      }
    }
    if (examined && added.get(list)!.length > 0) toExamine.push({ list, address })
  }
  const changed = changedCriteria(crosswalk)
  for (const { id, criterion, level } of record.assessments) {
    if (level === null || !changed.includes(criterion)) continue
    questions.push({
      kind: 'level',
      criterion,
      level,
      address: addressAt('assessments', id, 'level'),
    })
  }
  return { moves, questions, toExamine }
}

/** Categories that are new, and not another name for what somebody could tick before. */
export function addedTo(
  { codebook: use }: Pick<Factsheet, 'codebook'>,
  list: ListName,
  { codebook, crosswalk }: CodebookFile,
): readonly string[] {
  const reached = new Set(
    (crosswalk.lists[list] ?? []).flatMap((fate) => (fate.kind === 'retired' ? [] : fate.into)),
  )
  return codebook.lists[list].categories
    .map(({ code }) => code)
    .filter((code) => !reached.has(code) && categoryOf(use, list, code).kind !== 'offered')
}

/** The key under which a question is answered for all records at once. */
export function keyForAll(question: Question): string {
  switch (question.kind) {
    case 'split':
      return `${question.list}/${question.code}`
    case 'level':
      return `level/${question.criterion}`
  }
}

/** The key under which it is answered for this record alone, which counts for more. */
export function keyFor(id: string, question: Question): string {
  return question.kind === 'split'
    ? `${id}#${question.address}#${question.code}`
    : `${id}#${question.address}`
}

/** What was said: codes of a split, none for "as it was given"; of a level "keep" or "again". */
export type Decisions = Readonly<Record<string, readonly string[]>>

/** What was decided of a question; undefined where nothing was, or something that does not fit it. */
export function decisionOf(
  id: string,
  question: Question,
  decisions: Decisions,
): readonly string[] | undefined {
  const said = [keyFor(id, question), keyForAll(question)]
    .map((key) => (Object.hasOwn(decisions, key) ? decisions[key] : undefined))
    .find((each) => each !== undefined)
  return said && fits(question, said) ? said : undefined
}

function fits(question: Question, said: readonly string[]): boolean {
  switch (question.kind) {
    case 'level':
      return said.length === 1 && (said[0] === 'keep' || said[0] === 'again')
    case 'split':
      return (
        said.every((code) => question.into.includes(code)) &&
        new Set(said).size === said.length &&
        (!question.isOne || said.length <= 1)
      )
  }
}
