import { addressAt } from '../../../factsheet/address'
import { sectionFindings } from '../../../words/findings-sections'
import type { Rule } from '../../rule'
import { standsFor } from './keywords'
import { tickedLists } from '../../../factsheet/ticked-lists'

/** An explanation of at least this many words could have said something of each instrument. */
const long = 80

/** Labels are English, so that only an English explanation, or its English gloss, can be compared with them. */
export const instrumentNotMentioned: Rule = {
  rule: 'instrument-not-mentioned',
  of: 'policy',
  find: (at, { codebook }) => {
    const { lang, markdown, gloss } = at.policy.instruments.explanation
    const english = /^en\b/i.test(lang) ? markdown : (gloss ?? '')
    if ((english.match(/[\p{L}\p{N}]+/gu) ?? []).length < long) return []
    return tickedLists(at.policy)
      .filter(({ list }) => list === 'financialInstruments' || list === 'technicalInstruments')
      .flatMap(({ list, address, given: { choices } }) =>
        choices.flatMap(({ code }) => {
          const category = codebook.lists[list].categories.find((each) => each.code === code)
          if (!category || category.takesText || standsFor(english, category)) return []
          return [
            {
              address: `${address}/${addressAt('choices', code)}`,
              says: sectionFindings.notMentioned(category.label, at.name),
              facts: [code, english],
            },
          ]
        }),
      )
  },
}
