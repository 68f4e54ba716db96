import type { Factsheet } from '../factsheet/factsheet'
import { printableLine } from './printable'

/** "Q3 2022"; empty while not given. */
export function collected({ collection }: Pick<Factsheet, 'collection'>): string {
  return [collection.quarter, printableLine(collection.year)].filter(Boolean).join(' ')
}
