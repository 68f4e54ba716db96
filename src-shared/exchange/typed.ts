import type { z } from 'zod'
import {
  amountComplaint,
  currencyComplaint,
  dateComplaint,
  decimalOf,
  isBlank,
  yearComplaint,
} from '../checks/field'
import { noAnswer, type Answer } from '../factsheet/answer'
import { saysNothing, type Money } from '../factsheet/money'
import type {
  publishedDay,
  publishedMoneyAnswer,
  publishedYear,
  publishedYearAnswer,
} from './published-values'

/**
 * What was typed, as the publication states it, and back. A year becomes a number and an amount a canonical decimal;
 * what is not yet well formed stays as typed and says so; a blank is "not yet filled".
 */

type Year = z.infer<typeof publishedYear>
type YearAnswer = z.infer<typeof publishedYearAnswer>
type Day = z.infer<typeof publishedDay>
type MoneyAnswer = z.infer<typeof publishedMoneyAnswer>

export function publishYear(typed: string): Year {
  if (isBlank(typed)) return noAnswer
  return yearComplaint(typed) === undefined
    ? { state: 'answered', value: Number(typed) }
    : { state: 'illFormed', typed }
}

export function publishDay(typed: string): Day {
  if (isBlank(typed)) return noAnswer
  return dateComplaint(typed) === undefined
    ? { state: 'answered', value: typed }
    : { state: 'illFormed', typed }
}

/** The typed form of a published year or day. */
export function typedAgain(published: Year | Day): string {
  switch (published.state) {
    case 'answered':
      return String(published.value)
    case 'illFormed':
      return published.typed
    case 'unanswered':
      return ''
  }
}

/** An answer without who confirmed it: the three empties stay what they are. */
export function publishAnswer<T, P>(given: Answer<T>, publish: (value: T) => P) {
  switch (given.state) {
    case 'answered':
      return publish(given.value)
    case 'notAvailable':
      return given.searched
        ? { state: given.state, searched: { where: given.searched.where, at: given.searched.at } }
        : { state: given.state }
    case 'notApplicable':
      return { state: given.state }
    case 'unanswered':
      return noAnswer
  }
}

export function yearAnswerAgain(published: YearAnswer): Answer<string> {
  switch (published.state) {
    case 'answered':
    case 'illFormed':
      return { state: 'answered', value: typedAgain(published) }
    default:
      return published
  }
}

export function publishMoney(given: Money): MoneyAnswer {
  const { amount, currency, period, approximate, note } = given
  const around = { period, ...(approximate !== undefined && { approximate }), note }
  if (saysNothing(given)) return noAnswer
  if (amountComplaint(amount) ?? currencyComplaint(currency))
    return { state: 'illFormed', typed: { amount, currency, ...around } }
  return {
    state: 'answered',
    value: {
      amount: decimalOf(amount) ?? null,
      currency: isBlank(currency) ? null : currency,
      ...around,
    },
  }
}

export function moneyAnswerAgain(published: MoneyAnswer): Answer<Money> {
  switch (published.state) {
    case 'answered': {
      const { amount, currency, ...around } = published.value
      return {
        state: 'answered',
        value: { amount: typedAmount(amount ?? ''), currency: currency ?? '', ...around },
      }
    }
    case 'illFormed':
      return { state: 'answered', value: published.typed }
    default:
      return published
  }
}

/** "12.345" could be read as thousands, which the form refuses; a zero more says that it is a decimal point. */
function typedAmount(decimal: string): string {
  return amountComplaint(decimal) === undefined ? decimal : `${decimal}0`
}
