import { isBlank } from '../../field'
import { textFindings } from '../../../words/findings-texts'
import { valueAt } from '../../../factsheet/address'
import type { Factsheet } from '../../../factsheet/factsheet'
import type { Rule } from '../../rule'

/** A few words are rightly the same from year to year. */
const shortest = 8

/** What was confirmed has been stood by: it may well be the same. */
export const textAsLastEdition: Rule = {
  rule: 'text-as-last-edition',
  of: 'record',
  find: ({ record, texts, lastEdition }) =>
    lastEdition === undefined
      ? []
      : texts.flatMap((at) => {
          const { markdown } = at.text
          if (isBlank(markdown) || !lastEdition.has(markdown.trim())) return []
          if (markdown.trim().split(/\s+/).length < shortest) return []
          if (isConfirmed(record, at.address)) return []
          return [
            {
              address: at.address,
              says: textFindings.asLastEdition(at.name()),
              facts: [markdown],
            },
          ]
        }),
}

function isConfirmed(record: Factsheet, address: string): boolean {
  if (record.rolled?.answers[address]?.said) return true
  const section = valueAt(record, address.split('/').slice(0, -1).join('/'))
  return typeof section === 'object' && section !== null && 'confirmed' in section
}
