import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { historyWords } from '../../src-shared/words/history'

/** Says what somebody is called, by their id; empty for who has never said who they are. */
export type NameOf = (id: string) => string

export function namedBy(
  { people }: Pick<Factsheet, 'people'>,
  names: Readonly<Record<string, string>>,
): NameOf {
  return (id) => {
    if (id === '') return ''
    const known = people.find((person) => person.id === id)?.name || names[id]
    return known || historyWords.unknownPerson
  }
}
