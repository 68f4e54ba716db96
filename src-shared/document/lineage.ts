import { addressAt } from '../factsheet/address'
import { answered, type Answer } from '../factsheet/answer'
import { policySections, type Policy } from '../factsheet/policy'
import { documentWords } from '../words/document'
import { anchorAt } from './anchor'
import { evaluationList } from './evaluations'
import { cell, inTongue, paragraph, says, tongueOf, written } from './inlines'
import { saysAnything } from './policy-sections'
import { policyName, policyTable, policyType } from './policy-table'
import { printableLine } from './printable'
import type { Printing } from './printing'
import { timelineFigure } from './timeline'
import type { Block, Row } from './tree'

const words = documentWords.lineage

/**
 * How policies follow from one another, with the years of each, and what is recorded of those that ended. Nothing where
 * no policy has a predecessor, a tie or an end.
 */
export function lineageBlocks(printing: Printing): readonly Block[] {
  const { policies, relations, evaluations } = printing.record
  const isTied = ({ id }: Policy) => relations.some(({ from, to }) => from === id || to === id)
  const listed = policies.filter((policy) => policy.status === 'ended' || isTied(policy))
  const known = new Set(policies.map(({ id }) => id))
  const strays = evaluations.filter(({ policy }) => !known.has(policy))
  const isStray = ({ from }: { from: string }) => !known.has(from)
  if (listed.length === 0 && strays.length === 0 && !relations.some(isStray)) return []
  const timeline = timelineFigure(printing, listed, nameShort)
  return [
    {
      kind: 'heading',
      level: 2,
      anchor: 'lineage',
      address: 'relations',
      text: words.title,
    },
    says('body', words.intro),
    ...(timeline ? [timeline] : []),
    {
      kind: 'table',
      form: 'lineage',
      name: words.table,
      columns: [46, 18, 36],
      head: [
        {
          cells: [words.policy, words.years, words.tie].map((label) =>
            cell('column', [says('body', label)]),
          ),
        },
      ],
      groups: [
        ...listed.map((policy) => [policyRow(printing, policy)]),
        ...relations.filter(isStray).map((relation): readonly Row[] => [
          {
            address: addressAt('relations', relation.id),
            cells: [
              cell('row', [says('body', words.gone)]),
              cell('none', []),
              cell('none', [says('body', tieOf(printing, relation))]),
            ],
          },
        ]),
      ],
    },
    ...(strays.length > 0
      ? [says('subheading', words.otherEvaluations), ...evaluationList(printing, strays)]
      : []),
    ...listed.flatMap((policy) => recordBlocks(printing, policy)),
  ]
}

type Tie = Printing['record']['relations'][number]

function tieOf({ record }: Printing, { kind, to }: Tie): string {
  const other = record.policies.find(({ id }) => id === to)
  return words.ties[kind](other ? nameShort(other) : words.gone)
}

const nameShort = (policy: Policy) => printableLine(policy.names.short) || policyName(policy)

function policyRow(printing: Printing, policy: Policy): Row {
  const { relations } = printing.record
  const here = addressAt('policies', policy.id)
  const { original, short } = policy.names
  const name = policyName(policy)
  const type = policyType(printing, policy)
  const other = printableLine(original.text)
  const shorter = printableLine(short)
  return {
    address: here,
    cells: [
      cell('row', [
        paragraph('body', { kind: 'strong', inlines: [written(name)] }),
        ...(shorter && shorter !== name ? [says('note', shorter)] : []),
        ...(other ? [paragraph('note', ...inTongue(tongueOf(original.lang), written(other)))] : []),
        ...(type ? [paragraph('note', type)] : []),
      ]),
      cell('none', [{ ...says('answer', years(policy)), address: `${here}/history/start` }]),
      cell(
        'none',
        relations
          .filter(({ from }) => from === policy.id)
          .map((relation) => ({
            ...says('body', tieOf(printing, relation)),
            address: addressAt('relations', relation.id),
          })),
      ),
    ],
  }
}

function years({ history }: Policy): string {
  const year = (given: Answer<string>) => printableLine(answered(given) ?? '')
  return words.span(year(history.start) || words.openStart, year(history.end)).trim()
}

/** Of an ended policy, its table where anything is recorded of it. */
function recordBlocks(printing: Printing, policy: Policy): readonly Block[] {
  if (policy.status !== 'ended') return []
  if (!policySections.some((section) => saysAnything(printing, policy, section))) return []
  return [
    {
      kind: 'heading',
      level: 3,
      anchor: anchorAt('policy', policy.id),
      address: addressAt('policies', policy.id),
      text: documentWords.policy.recorded(nameShort(policy)),
    },
    policyTable(printing, policy),
  ]
}
