import type { Answer } from '../factsheet/answer'
import { saysNothing, type Money } from '../factsheet/money'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { amountComplaint, currencyComplaint, isBlank } from './field'
import type { PolicyAt } from './policy-at'
import { proseChecks } from './prose'

const words = checkWords.budget

/** Overall, annual and source of funding, each answered or explicitly empty where the policy is in force. */
export function budgetChecks(listener: Listener, at: PolicyAt): void {
  const part = `${at.address}/budget`
  moneyChecks(listener, at, 'overall')
  moneyChecks(listener, at, 'annual')

  const { source } = at.policy.budget
  if (at.policy.status === 'inForce') {
    const said =
      source.state === 'answered' ? !isBlank(source.value.markdown) : source.state !== 'unanswered'
    listener.need(part, said, () => ({
      rule: 'funding-source-missing',
      address: `${part}/source`,
      message: words.source(at.name),
    }))
  }
  if (source.state === 'answered') {
    proseChecks(listener, `${part}/source/value`, source.value, () =>
      checkWords.of(checkWords.fundingSource, at.name),
    )
  }
}

function moneyChecks(
  listener: Listener,
  { policy, address, name }: PolicyAt,
  which: 'overall' | 'annual',
) {
  const part = `${address}/budget`
  const given: Answer<Money> = policy.budget[which]
  const money = given.state === 'answered' ? given.value : undefined
  const hasAmount = money !== undefined && !isBlank(money.amount)

  if (policy.status === 'inForce') {
    const said = money === undefined ? given.state !== 'unanswered' : hasAmount
    listener.need(part, said, () => ({
      rule: 'budget-missing',
      address: money && !saysNothing(money) ? `${part}/${which}/value/amount` : `${part}/${which}`,
      message: words.amount(words[which], name),
    }))
  }
  if (!money) return
  const value = `${part}/${which}/value`
  wellFormed(listener, 'amount-malformed', `${value}/amount`, amountComplaint(money.amount), () =>
    checkWords.of(words.amountField(words[which]), name),
  )
  if (hasAmount) {
    listener.need(part, !isBlank(money.currency), () => ({
      rule: 'currency-missing',
      address: `${value}/currency`,
      message: words.currency(words[which], name),
    }))
  }
  wellFormed(
    listener,
    'currency-malformed',
    `${value}/currency`,
    currencyComplaint(money.currency),
    () => checkWords.of(words.currencyField(words[which]), name),
  )
}
