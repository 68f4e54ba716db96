import { labelOf } from '../codebook/lookup'
import { addressAt } from '../factsheet/address'
import { policySections, type Policy } from '../factsheet/policy'
import { documentWords } from '../words/document'
import { cell, inTongue, paragraph, says, tongueOf, written } from './inlines'
import { saysAnything, sectionLines } from './policy-sections'
import { printableLine } from './printable'
import { open, type Printing } from './printing'
import type { Block, Inline, Row, Table } from './tree'

const words = documentWords.policy

/** Section, aspect, what is said of it. */
const columns = [19, 17, 64] as const

export function policyName({ names }: Policy): string {
  return printableLine(names.printed) || printableLine(names.short) || words.unnamed
}

/**
 * The table of one policy. One in force has all nine sections; of a planned or ended one, which owes no answers, only
 * those that say something.
 */
export function policyTable(printing: Printing, policy: Policy): Table {
  const owes = policy.status === 'inForce'
  const sections = policySections.filter(
    (section) => owes || saysAnything(printing, policy, section),
  )
  return {
    kind: 'table',
    form: 'policy',
    name: words.table(policyName(policy)),
    columns,
    head: headRows(printing, policy),
    groups: sections.map((section): readonly Row[] => {
      const all = sectionLines(printing, policy, section)
      const lines = owes ? all : all.filter(({ blocks }) => !blocks.every(isOpen))
      return lines.map((line, index) => ({
        address: line.address,
        cells: [
          ...(index === 0
            ? [cell('group', [says('body', words.sections[section])], { rows: lines.length })]
            : []),
          ...(line.label === ''
            ? [cell('none', line.blocks, { columns: 2 })]
            : [
                cell('row', [
                  says('body', line.label),
                  ...(line.note === '' ? [] : [says('note', line.note)]),
                ]),
                cell('none', line.blocks),
              ]),
        ],
      }))
    }),
  }
}

const isOpen = (block: Block) => block.kind === 'paragraph' && block.role === 'open'

function headRows(printing: Printing, policy: Policy): readonly Row[] {
  const here = addressAt('policies', policy.id)
  const { printed, short, original } = policy.names
  const row = (label: string, at: string, blocks: readonly Block[]): Row => ({
    address: `${here}/${at}`,
    cells: [cell('row', [says('body', label)]), cell('none', blocks, { columns: 2 })],
  })
  const type = policyType(printing, policy)
  const name = printableLine(printed)
  const originalTitle = printableLine(original.text)
  return [
    row(words.type, 'type', [type ? paragraph('answer', type) : open(`${here}/type`)]),
    row(words.name, 'names/printed', [
      name
        ? paragraph('answer', { kind: 'strong', inlines: [written(name)] })
        : open(`${here}/names/printed`),
    ]),
    ...(originalTitle
      ? [
          row(words.original, 'names/original/text', [
            paragraph('answer', ...inTongue(tongueOf(original.lang), written(originalTitle))),
          ]),
        ]
      : []),
    ...(short.trim() ? [row(words.short, 'names/short', [says('answer', short)])] : []),
  ]
}

/** "Regional cluster policy; North (T1, NUTS 2021); planned". Undefined while nothing of it is known. */
export function policyType({ use }: Printing, policy: Policy): Inline | undefined {
  const { type, level, regions, status } = policy
  const isImplied = level === null || type === 'national' || type === 'regional'
  const parts = [
    type === null ? '' : labelOf(use, 'policyType', type),
    isImplied ? '' : words.levels[level],
    ...regions.map(({ name, code, scheme }) =>
      words
        .region(printableLine(name), [code, scheme].map(printableLine).filter(Boolean).join(', '))
        .trim(),
    ),
    words.statuses[status],
  ].filter(Boolean)
  return parts.length === 0 ? undefined : written(parts.join('; '))
}
