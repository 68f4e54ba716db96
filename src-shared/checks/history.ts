import type { Address } from '../factsheet/address'
import { answered, type Answer } from '../factsheet/answer'
import type { Policy } from '../factsheet/policy'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { isBlank, yearComplaint } from './field'
import type { PolicyAt } from './policy-at'
import { proseChecks } from './prose'

/** In the printed order: period, ending year, starting year. */
export function historyChecks(listener: Listener, at: PolicyAt): void {
  const part = `${at.address}/history`
  const { policy, name } = at
  const { period, end, start, explanation } = policy.history

  if (policy.status === 'inForce') {
    listener.need(part, period !== null, () => ({
      rule: 'period-missing',
      address: `${part}/period`,
      message: checkWords.period(name),
    }))
  }
  endChecks(listener, at, part, `${part}/end`)
  yearChecks(listener, `${part}/end`, end, () => checkWords.of(checkWords.endingYear, name))

  if (policy.status !== 'planned') {
    listener.need(part, isSaid(start), () => ({
      rule: 'start-missing',
      address: `${part}/start`,
      message: checkWords.start(name),
    }))
  }
  yearChecks(listener, `${part}/start`, start, () => checkWords.of(checkWords.startingYear, name))
  const [from, to] = [wholeYear(start), wholeYear(end)]
  if (from !== undefined && to !== undefined && to < from) {
    listener.fault(() => ({
      rule: 'end-before-start',
      address: `${part}/end`,
      message: checkWords.endBeforeStart(name, String(to), String(from)),
    }))
  }
  proseChecks(listener, `${part}/explanation`, explanation, () =>
    checkWords.of(checkWords.explanation, name),
  )
}

/**
 * In force, the ending year goes with the period: "-" where it is unlimited, a year or "n/a" where it is limited. An
 * ended policy has ended in some year, whatever its period once was: gaps in a lineage are seen by it.
 */
function endChecks(
  listener: Listener,
  { policy, name }: PolicyAt,
  part: Address,
  address: Address,
): void {
  const { end } = policy.history
  const wrong = (message: string) =>
    listener.fault(() => ({ rule: 'end-against-period', address, message }))

  if (policy.status === 'planned') return
  listener.need(part, isSaid(end), () => ({
    rule: 'end-missing',
    address,
    message: endMissing(policy, name),
  }))
  if (!isSaid(end)) return
  if (policy.status === 'ended') {
    if (end.state === 'notApplicable') wrong(checkWords.endOfEnded(name))
  } else if (policy.history.period === 'unlimited') {
    if (end.state !== 'notApplicable') wrong(checkWords.endOfUnlimited(name))
  } else if (policy.history.period === 'limited') {
    if (end.state === 'notApplicable') wrong(checkWords.endOfLimited(name))
  }
}

function endMissing({ status, history }: Policy, name: string): string {
  if (status === 'ended') return checkWords.endOfEnded(name)
  if (history.period === 'unlimited') return checkWords.endOfUnlimited(name)
  return history.period === 'limited' ? checkWords.endOfLimited(name) : checkWords.end(name)
}

function yearChecks(
  listener: Listener,
  address: Address,
  year: Answer<string>,
  field: () => string,
): void {
  wellFormed(listener, 'year-malformed', address, yearComplaint(answered(year) ?? ''), field)
}

/** Answered, or explicitly empty. */
function isSaid(year: Answer<string>): boolean {
  return year.state === 'answered' ? !isBlank(year.value) : year.state !== 'unanswered'
}

function wholeYear(year: Answer<string>): number | undefined {
  const value = answered(year) ?? ''
  return isBlank(value) || yearComplaint(value) !== undefined ? undefined : Number(value)
}
