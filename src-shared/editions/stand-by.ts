import { addressAt, type Address } from '../factsheet/address'
import type { Act } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import type { Operation } from '../factsheet/operations'
import type { Verdict } from '../factsheet/rolled'
import { answerAt, answerSha } from './answers'

/** Why a verdict cannot be given: nothing came over there, or what is said does not fit the answer. */
export type Unfit = 'new' | 'changed' | 'same'

/**
 * What is said of an answer of the edition before, as operations on the record. "Unchanged" fits only an answer that
 * still reads as it did, the others only one that reads otherwise: what does not fit is refused and named.
 */
export function standBy(
  record: Factsheet,
  address: Address,
  said: Act & { readonly verdict: Verdict },
): { readonly operations: readonly Operation[] } | { readonly unfit: Unfit } {
  const came = record.rolled?.answers[address]
  if (!came) return { unfit: 'new' }
  const isSame = answerSha(answerAt(record, address)) === came.was
  if (isSame !== (said.verdict === 'unchanged')) return { unfit: isSame ? 'same' : 'changed' }
  const place = addressAt('rolled', 'answers', address, 'said')
  return {
    operations: [
      { kind: 'value', address: place, ...(came.said && { before: came.said }), after: said },
    ],
  }
}

/** Takes back what was said, so that the answer is carried again, or merely reads otherwise. */
export function unsay(record: Factsheet, address: Address): readonly Operation[] {
  const said = record.rolled?.answers[address]?.said
  if (!said) return []
  return [{ kind: 'value', address: addressAt('rolled', 'answers', address, 'said'), before: said }]
}
