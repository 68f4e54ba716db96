import { categoriesOf } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import type { Publication } from '../exchange/publication-schema'
import type { PublishedCategory } from '../exchange/published-values'
import { datasetWords } from '../words/dataset'
import { factsheetId, policyId, ofFactsheet, ofPolicy, type Cell, type Table } from './table'

type Policy = Publication['factsheet']['policies'][number]
type Choices = { readonly choices: readonly PublishedCategory[]; readonly examined: string | null }

/** The lists in which several categories of a policy may hold, in the order of print, and where each stands. */
export const examinedLists: readonly (readonly [
  list: ListName,
  of: (policy: Policy) => Choices,
])[] = [
  ['objectives', ({ objectives }) => objectives],
  ['focus', ({ focus }) => focus],
  ['authorities', ({ authorities }) => authorities],
  ['beneficiaries', ({ beneficiaries }) => beneficiaries],
  ['financialInstruments', ({ instruments }) => instruments.financial],
  ['technicalInstruments', ({ instruments }) => instruments.technical],
  ['evaluationAvailability', ({ evaluation }) => evaluation],
  ['euPriorities', ({ euPriorities }) => euPriorities],
]

const says = datasetWords.fields
export const categoriesTable: Table = {
  name: 'categories',
  ...datasetWords.tables.categories,
  primaryKey: ['factsheet_id', 'policy_id', 'list', 'category'],
  foreignKeys: [ofFactsheet, ofPolicy('policy_id')],
  fields: [
    factsheetId,
    policyId,
    {
      name: 'list',
      type: 'string',
      description: says.list,
      constraints: { required: true, enum: examinedLists.map(([list]) => list) },
    },
    {
      name: 'category',
      type: 'string',
      description: says.category,
      constraints: { required: true },
    },
    { name: 'label', type: 'string', description: says.label, constraints: { required: true } },
    {
      name: 'attested',
      type: 'string',
      description: says.attested,
      constraints: { required: true, enum: ['printed', 'wording', 'no', 'unknown'] },
    },
    { name: 'value', type: 'integer', description: says.value, constraints: { enum: [0, 1] } },
    { name: 'examined', type: 'date', description: says.examined },
    { name: 'text', type: 'string', description: says.categoryText },
  ],
  rows: ({ factsheet, codebook }) =>
    factsheet.policies.flatMap((policy) =>
      examinedLists.flatMap(([list, of]) =>
        answersOf(of(policy), categoriesOf(codebook, list)).map((answer) => [
          factsheet.id,
          policy.id,
          list,
          ...answer,
        ]),
      ),
    ),
}

type Answer = readonly [
  code: string,
  label: string,
  attested: string,
  value: 0 | 1 | null,
  examined: string | null,
  text: string | null,
]

/** Every category that was offered, and every one that was chosen, once: 1, 0, or nothing where nobody has looked. */
export function answersOf(
  { choices, examined }: Choices,
  offered: readonly { readonly code: string; readonly label: string; readonly attested: string }[],
): readonly (Answer & readonly Cell[])[] {
  const chosen = new Map(choices.map((choice) => [choice.code, choice]))
  const absent = examined === null ? null : 0
  return [
    ...offered.map(({ code, label, attested }): Answer => {
      const choice = chosen.get(code)
      return [code, label, attested, choice ? 1 : absent, examined, choice?.text ?? null]
    }),
    ...[...chosen.values()]
      .filter(({ code }) => !offered.some((each) => each.code === code))
      .map(({ code, label, attested, text }): Answer => [
        code,
        label,
        attested,
        1,
        examined,
        text ?? null,
      ]),
  ]
}
