import { changedCriteria, type CodebookFile } from '../codebook/crosswalk'
import { knownCodebooks } from '../codebook/editions'
import { labelOf, levelWording, rubricOf } from '../codebook/lookup'
import { listNames, type Codebook, type ListName } from '../codebook/schema'
import type { Factsheet } from '../factsheet/factsheet'
import { shortName } from '../factsheet/policy'
import { planWords as words } from '../words/codebook'
import { keyFor, keyForAll, planFor, type Move, type Question } from './plan'

/** A question as it is put: the keys its answer is kept under, and what can be answered. */
export type Asked = {
  readonly all: string
  readonly own: string
  readonly kind: Question['kind']
  readonly says: string
  /** Which policy or level it is about, in this record. */
  readonly about: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** At most one of the options can be said. */
  readonly isOne: boolean
}

export type ToldPlan = {
  readonly summary: string
  readonly moves: readonly string[]
  readonly questions: readonly Asked[]
}

/** What a codebook changes, in sentences, in the order of its lists. */
export function tellCodebook({ codebook, crosswalk }: CodebookFile): readonly string[] {
  const from = knownCodebooks().find(({ id }) => id === crosswalk.from.id)
  if (!from) return []
  const lists = listNames.flatMap((list) => {
    const [was, is] = [from.lists[list], codebook.lists[list]]
    const old = (code: string) => labelIn(from, list, code)
    const now = (code: string) => labelIn(codebook, list, code)
    const fates = crosswalk.lists[list] ?? []
    const reached = new Set(fates.flatMap((fate) => (fate.kind === 'retired' ? [] : fate.into)))
    const had = new Set(was.categories.map(({ code }) => code))
    return [
      ...was.categories.flatMap(({ code, label }) => {
        const after = is.categories.find((each) => each.code === code)?.label
        const isNew = after !== undefined && after !== label
        return isNew ? [words.renamed(label, after, is.label)] : []
      }),
      ...fates.map((fate) => {
        switch (fate.kind) {
          case 'merged':
            return words.merged(old(fate.code), now(fate.into), is.label)
          case 'split':
            return words.split(old(fate.code), fate.into.map(now), is.label)
          case 'retired':
            return words.retired(old(fate.code), is.label)
        }
      }),
      ...is.categories
        .filter(({ code }) => !had.has(code) && !reached.has(code))
        .map(({ label }) => words.added(label, is.label)),
    ]
  })
  const criteria = codebook.rubric.criteria.flatMap((criterion) => {
    const before = from.rubric.criteria.find(({ id }) => id === criterion.id)
    const isReworded = JSON.stringify(before) !== JSON.stringify(criterion)
    const why = crosswalk.criteria[criterion.id]
    if (why !== undefined) return [words.criterion(criterion.label, why)]
    return isReworded ? [words.reworded(criterion.label)] : []
  })
  return [...lists, ...criteria]
}

/** What a codebook does to one record, in sentences, and what is asked of it. */
export function tellPlan(record: Factsheet, file: CodebookFile): ToldPlan {
  const { moves, questions, toExamine } = planFor(record, file)
  const { codebook } = file
  const grouped = groups(moves, ({ kind, list, code }) => `${kind} ${list} ${code}`)
  const count = (kind: Move['kind']) => moves.filter((move) => move.kind === kind).length
  const say = ({ kind, list, code, into }: Move, times: number) => {
    const before = labelOf(record.codebook, list, code)
    const sentence =
      kind === 'retired'
        ? words.retired(before, codebook.lists[list].label)
        : words[kind](before, labelIn(codebook, list, into ?? code), codebook.lists[list].label)
    return words.times(sentence, times)
  }
  return {
    summary: words.summary({
      renamed: count('renamed'),
      merged: count('merged'),
      retired: count('retired'),
      toExamine: toExamine.length,
      asked: questions.length,
    }),
    moves: [
      ...grouped.map((same) => say(same[0]!, same.length)),
      ...groups(toExamine, ({ list }) => list).map((places) =>
        words.times(words.toExamine(codebook.lists[places[0]!.list].label), places.length),
      ),
    ],
    questions: questions.map((question) => ({
      all: keyForAll(question),
      own: keyFor(record.id, question),
      kind: question.kind,
      ...askedOf(question, record, file),
    })),
  }
}

function askedOf(
  question: Question,
  record: Factsheet,
  { codebook, crosswalk }: CodebookFile,
): Pick<Asked, 'says' | 'about' | 'options' | 'isOne'> {
  switch (question.kind) {
    case 'split': {
      const { list, code, into, isOne } = question
      const label = labelOf(record.codebook, list, code)
      const [, id] = question.address.split('/')
      const policy = record.policies.find((each) => each.id === id)
      return {
        says: words.asksSplit(label, codebook.lists[list].label),
        about: policy ? shortName(policy) : '',
        options: into.map((to) => ({ value: to, label: labelIn(codebook, list, to) })),
        isOne,
      }
    }
    case 'level': {
      const { criterion, level } = question
      const { label } = rubricOf(record.codebook, criterion)
      return {
        says: words.asksLevel(label, crosswalk.criteria[criterion] ?? ''),
        about: words.level(level, levelWording(record.codebook, criterion, level).table),
        options: [
          { value: 'keep', label: words.keep },
          { value: 'again', label: words.again },
        ],
        isOne: true,
      }
    }
  }
}

/** Why two factsheets cannot be compared in full though one codebook leads to the other: what was split, and criteria that changed. */
export function notComparable({ codebook, crosswalk }: CodebookFile): readonly string[] {
  const from = knownCodebooks().find(({ id }) => id === crosswalk.from.id)
  return [
    ...listNames.flatMap((list) =>
      (crosswalk.lists[list] ?? []).flatMap((fate) =>
        fate.kind === 'split' && from
          ? [words.splitApart(labelIn(from, list, fate.code), codebook.lists[list].label)]
          : [],
      ),
    ),
    ...changedCriteria(crosswalk).map((criterion) =>
      words.criterionApart(rubricLabel(codebook, criterion), crosswalk.criteria[criterion]!),
    ),
  ]
}

const rubricLabel = (codebook: Codebook, criterion: string) =>
  codebook.rubric.criteria.find(({ id }) => id === criterion)!.label

const labelIn = (codebook: Codebook, list: ListName, code: string) =>
  codebook.lists[list].categories.find((each) => each.code === code)?.label ?? code

/** What has the same key together, in the order in which each key comes first. */
function groups<V>(all: readonly V[], keyOf: (each: V) => string): readonly (readonly V[])[] {
  const found = new Map<string, V[]>()
  for (const each of all) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each])
  return [...found.values()]
}
