import { budgetFindings } from '../../../words/findings-budget'
import type { Rule, TextAt } from '../../rule'
import { textsOfPolicy } from '../../texts'
import { amountsIn } from './amounts'

const speaksOfBudget =
  /\b(?:budget\w*|fund(?:s|ed|ing)?|financ\w+|allocat\w+|appropriat\w+|envelope|cost)\b/i

/**
 * Both amounts are empty, one of them as “n/a”, while a text of the policy names one: under the source of funding any,
 * elsewhere one in a sentence that speaks of money for the policy.
 */
export const amountInText: Rule = {
  rule: 'amount-in-text',
  of: 'policy',
  find: (at) => {
    const { overall, annual } = at.policy.budget
    if (overall.state === 'answered' || annual.state === 'answered') return []
    const empty = (['overall', 'annual'] as const).find(
      (which) => at.policy.budget[which].state === 'notAvailable',
    )
    if (!empty) return []
    return textsOfPolicy(at).flatMap((text) => {
      const amount = amountNamed(text)
      if (amount === undefined) return []
      return [
        {
          address: `${at.address}/budget/${empty}`,
          says: budgetFindings.amountInText(at.name, amount, text.name()),
          facts: [amount],
        },
      ]
    })
  },
}

function amountNamed({ address, text }: TextAt): string | undefined {
  if (address.endsWith('/budget/source/value')) return amountsIn(text.markdown)[0]
  const sentences = text.markdown.split(/(?<=[.!?])\s+|\n+/u)
  return sentences
    .filter((sentence) => speaksOfBudget.test(sentence))
    .flatMap((sentence) => amountsIn(sentence))[0]
}
