import type { Issue } from './issue'
import { storeWords } from '../words/store'

/**
 * What JSON would lose or change without a word: NaN and Infinity become null, half a surrogate pair becomes
 * another character, undefined in a list becomes null. An optional field that is undefined loses nothing.
 */
export function lostInJson(value: unknown, address = ''): Issue[] {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? [] : [{ address, message: storeWords.brokenCharacter }]
    case 'number':
      return Number.isFinite(value) ? [] : [{ address, message: storeWords.notANumber }]
    case 'boolean':
      return []
    case 'object':
      if (value === null) return []
      if (Array.isArray(value)) {
        return Array.from(value, (item: unknown, index) =>
          lostInJson(item, below(address, stepTo(item, index))),
        ).flat()
      }
      if (Object.getPrototypeOf(value) === Object.prototype || !Object.getPrototypeOf(value)) {
        return Object.entries(value).flatMap(([key, item]) => [
          ...(key.isWellFormed() ? [] : [{ address, message: storeWords.brokenCharacter }]),
          ...(item === undefined ? [] : lostInJson(item, below(address, key))),
        ])
      }
      return [{ address, message: storeWords.notStorable }]
    case 'undefined':
    case 'bigint':
    case 'symbol':
    case 'function':
      return [{ address, message: storeWords.notStorable }]
  }
}

const below = (address: string, step: string) => (address === '' ? step : `${address}/${step}`)

/** Items are addressed by their id or code, as everywhere; plain values by their place. */
function stepTo(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    if ('id' in item && typeof item.id === 'string') return item.id
    if ('code' in item && typeof item.code === 'string') return item.code
  }
  return String(index)
}
