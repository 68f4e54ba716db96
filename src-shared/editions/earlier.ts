import { nameOfItem } from '../changes/item-name'
import { wordsOf } from '../changes/value-words'
import { wordDifference } from '../changes/word-difference'
import type { Stretch } from '../changes/change'
import { addressAt, stepsOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { plainEntry } from '../document/entry'
import { plain } from '../document/texts'
import { answerAt } from './answers'

/** Where the same answer stands in the edition before. */
export function earlierAddress({ rolled }: Pick<Factsheet, 'rolled'>, address: Address): Address {
  return addressAt(...stepsOf(address).map((step) => rolled?.ids[step] ?? step))
}

/** Last year's answer beside this year's, in words, and which of them went and came. */
export function besideEarlier(
  before: Factsheet,
  now: Factsheet,
  address: Address,
): { readonly was: string; readonly is: string; readonly stretches: readonly Stretch[] } {
  const place = earlierAddress(now, address)
  const was = inWords(before, place)
  const is = inWords(now, address)
  return { was, is, stretches: wordDifference(was, is) }
}

/** A source as it is printed, and other things that are stood by as one by what they are called. */
function inWords(record: Factsheet, address: Address): string {
  const [list = '', id, ...deeper] = stepsOf(address)
  if (deeper.length > 0 || id === undefined || !Array.isArray(record[list as keyof Factsheet]))
    return wordsOf(record, address, answerAt(record, address))
  const source = list === 'sources' && record.sources.find((each) => each.id === id)
  return source ? plain(plainEntry(source)) : (nameOfItem(record, list, id) ?? '')
}
