import { answered } from '../../../factsheet/answer'
import { budgetFindings } from '../../../words/findings-budget'
import { decimalOf } from '../../field'
import type { Rule } from '../../rule'

/** Compared only where both are in one and the same currency. */
export const annualAboveOverall: Rule = {
  rule: 'annual-above-overall',
  of: 'policy',
  find: ({ policy, address, name }) => {
    const [overall, annual] = [answered(policy.budget.overall), answered(policy.budget.annual)]
    if (!overall || !annual || overall.currency.trim() !== annual.currency.trim()) return []
    const [whole, year] = [decimalOf(overall.amount), decimalOf(annual.amount)]
    if (whole === undefined || year === undefined || Number(year) <= Number(whole)) return []
    return [
      {
        address: `${address}/budget/annual/value/amount`,
        says: budgetFindings.annualAboveOverall(name, annual.amount, overall.amount),
        facts: [whole, year, overall.currency],
      },
    ]
  },
}
