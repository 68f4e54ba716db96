import type { Criterion, Level } from '../codebook/criteria'
import { addressAt, stepsOf } from '../factsheet/address'
import type { Act } from '../factsheet/answer'
import { withAdopted } from '../factsheet/assessment'
import { choicesInOrder } from '../factsheet/choices-in-order'
import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import type { SettledCoding } from '../factsheet/settled-coding'
import { tickedLists } from '../factsheet/ticked-lists'
import { assess } from '../maturity/assess'
import { suggest } from '../maturity/suggest'
import type { Disagreement } from './agreement'

type Verdict = Act & { readonly kept: SettledCoding['kept'] }

/**
 * The first record after somebody has said which of two answers stands. Where it is the second's, the field holds it now;
 * either way both answers stay in `reconciled` with who settled it and when. `second` is the id of the other record.
 */
export function withSettled(
  record: Factsheet,
  second: string,
  each: Disagreement,
  { kept, ...act }: Verdict,
): Factsheet {
  const after = kept === 'second' ? taken(record, each, act) : record
  const settled = traceOf(second, each, { kept, ...act })
  return { ...after, reconciled: [...others(record, settled), settled] }
}

/** The first record with something settled taken back: the first answer stands again, and it is asked anew. */
export function withReopened(record: Factsheet, settled: SettledCoding, act: Act): Factsheet {
  const before = { ...record, reconciled: others(record, settled) }
  if (settled.kept === 'first') return before
  const { address } = settled
  const { ticked: isTicked, level, reason } = settled.first
  return settled.code === null
    ? levelled(before, address, { level, reason, ...act })
    : ticked(before, address, { code: settled.code, isTicked: isTicked ?? false })
}

const others = ({ reconciled = [] }: Factsheet, { id }: SettledCoding) =>
  reconciled.filter((each) => each.id !== id)

function traceOf(second: string, each: Disagreement, { kept, ...settled }: Verdict): SettledCoding {
  const { address } = each
  const id = contentSha([second, address, each.code ?? '']).slice(0, 16)
  const code = each.code ?? null
  const [first, other] = ([0, 1] as const).map((coder) =>
    each.code === undefined
      ? { ticked: null, level: each.levels[coder], reason: each.reasons[coder] }
      : { ticked: each.ticked[coder], level: null, reason: '' },
  ) as [SettledCoding['first'], SettledCoding['other']]
  return { id, second, address, code, first, other, kept, settled }
}

function taken(record: Factsheet, each: Disagreement, act: Act): Factsheet {
  const { address } = each
  if (each.code === undefined)
    return levelled(record, address, { level: each.levels[1], reason: each.reasons[1], ...act })
  return ticked(record, address, { code: each.code, text: each.text, isTicked: each.ticked[1] })
}

function ticked(
  record: Factsheet,
  address: string,
  answer: {
    readonly code: string
    readonly text?: string | undefined
    readonly isTicked: boolean
  },
): Factsheet {
  const found = record.policies.flatMap(tickedLists).find((list) => list.address === address)
  if (!found) return record
  const { code, text } = answer
  const before = found.given.choices
  const without = before.filter((choice) => choice.code !== code)
  const after = answer.isTicked
    ? choicesInOrder(record, found.list, [...without, { code, ...(text && { text }) }])
    : without
  return apply(record, {
    kind: 'value',
    address: addressAt(...stepsOf(address), 'choices'),
    before,
    after,
  })
}

function levelled(
  record: Factsheet,
  address: string,
  { level, reason, at }: Act & { readonly level: Level | null; readonly reason: string },
): Factsheet {
  const criterion = stepsOf(address)[1] as Criterion
  const suggestion = suggest(record)[criterion]
  return {
    ...record,
    assessments: withAdopted(record.assessments).map((each) =>
      each.id === criterion ? { ...assess(each, level, suggestion, at), reason } : each,
    ),
  }
}
