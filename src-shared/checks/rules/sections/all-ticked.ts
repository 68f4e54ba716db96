import { sectionFindings } from '../../../words/findings-sections'
import type { Rule } from '../../rule'
import { tickedLists } from '../../../factsheet/ticked-lists'

/** From this many categories on, a policy that means them all is rarer than one whose text was not weighed. */
const large = 8

/** Categories that ask for words of their own (“Others”) need not be ticked for a list to be full. */
export const allTicked: Rule = {
  rule: 'all-ticked',
  of: 'policy',
  find: (at, { codebook }) =>
    tickedLists(at.policy).flatMap(({ list, address, given: { choices } }) => {
      const offered = codebook.lists[list].categories.filter((each) => !each.takesText)
      const ticked = new Set(choices.map(({ code }) => code))
      if (offered.length < large || !offered.every(({ code }) => ticked.has(code))) return []
      return [
        {
          address,
          says: sectionFindings.allTicked(offered.length, codebook.lists[list].label, at.name),
          facts: [...ticked].toSorted(),
        },
      ]
    }),
}
