import type { Agreement, Disagreement } from '../../../src-shared/agreement/agreement'
import { withReopened, withSettled } from '../../../src-shared/agreement/settle-disagreement'
import { labelOf, rubricOf } from '../../../src-shared/codebook/lookup'
import type { Criterion } from '../../../src-shared/codebook/criteria'
import type { ListName } from '../../../src-shared/codebook/schema'
import { stepsOf, type Address } from '../../../src-shared/factsheet/address'
import type { Act } from '../../../src-shared/factsheet/answer'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { SettledCoding } from '../../../src-shared/factsheet/settled-coding'
import { tickedLists } from '../../../src-shared/factsheet/ticked-lists'

type Coded = SettledCoding['first']

/** Something on which two coders differ, open or settled, as the sheet shows it. */
export type Difference = {
  readonly key: string
  readonly address: Address
  readonly label: string
  readonly first: Coded
  readonly second: Coded
  readonly settled: SettledCoding | undefined
  readonly settle: (record: Factsheet, kept: SettledCoding['kept'], act: Act) => Factsheet
  readonly reopen: (record: Factsheet, act: Act) => Factsheet
}

/** Those that are open and those that were settled, in the order in which the factsheet is printed. */
export function differencesIn(
  record: Factsheet,
  second: string,
  { disagreements, settled }: Agreement,
): readonly Difference[] {
  const { codebook } = record
  const lists = new Map(
    record.policies.flatMap(tickedLists).map(({ address, list }, at) => [address, { list, at }]),
  )
  const label = (address: Address, code: string | null, list: ListName | undefined) => {
    if (code === null) return rubricOf(codebook, stepsOf(address)[1] as Criterion).label
    return list ? labelOf(codebook, list, code) : code
  }
  const open = disagreements.map((each: Disagreement): Difference => {
    const code = each.code ?? null
    const coded = (at: 0 | 1): Coded =>
      each.code === undefined
        ? { ticked: null, level: each.levels[at], reason: each.reasons[at] }
        : { ticked: each.ticked[at], level: null, reason: (at === 1 && each.text) || '' }
    return {
      key: `${each.address} ${code ?? ''}`,
      address: each.address,
      label: label(each.address, code, lists.get(each.address)?.list),
      first: coded(0),
      second: coded(1),
      settled: undefined,
      settle: (now, kept, act) => withSettled(now, second, each, { ...act, kept }),
      reopen: (now) => now,
    }
  })
  const done = settled.map((each): Difference => ({
    key: `${each.address} ${each.code ?? ''}`,
    address: each.address,
    label: label(each.address, each.code, lists.get(each.address)?.list),
    first: each.first,
    second: each.other,
    settled: each,
    settle: (now) => now,
    reopen: (now, act) => withReopened(now, each, act),
  }))
  const place = ({ address }: Difference) => lists.get(address)?.at ?? lists.size
  return [...open, ...done].toSorted((one, other) => place(one) - place(other))
}
