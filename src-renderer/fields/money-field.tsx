import { useController } from 'react-hook-form'
import { amountComplaint, currencyComplaint } from '../../src-shared/checks/field'
import { answered, noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { noMoney, saysNothing, type Money } from '../../src-shared/factsheet/money'
import { fieldWords } from '../../src-shared/words/fields'
import { Answering, Empties, Searched } from './empties'
import { Field } from './field'
import { useAddress, useFactsheetForm, type NameOf } from './form'
import { useLeftBefore } from './left-before'
import { placeholderOf, useEmpties } from './use-empties'
import { NoteMark } from './note-marks'
import { ProblemMark } from './problem-mark'
import css from './fields.module.css'

const words = fieldWords.budget

/** An amount with its currency and period, or "n/a" or "-". */
export function MoneyField({
  name,
  label,
}: {
  readonly name: NameOf<Answer<Money>>
  readonly label: string
}) {
  const { control } = useFactsheetForm()
  const { field, fieldState } = useController({
    control,
    name,
    rules: {
      validate: (given) => moneyComplaint(given as Answer<Money>) ?? true,
    },
  })
  const given = field.value as Answer<Money>
  useLeftBefore(name, moneyComplaint(given))
  const money = answered(given) ?? noMoney
  const empties = useEmpties(() => given, quoted, field.onChange)
  const change = (part: Partial<Money>) => {
    const next = { ...money, ...part }
    const isEmpty = saysNothing(next) && !next.approximate
    field.onChange(isEmpty ? noAnswer : { state: 'answered', value: next })
  }
  const address = useAddress(name)
  const line = (
    key: 'amount' | 'currency' | 'period' | 'note',
    text: string,
    width?: 'short' | 'medium',
    hint?: string,
    complaint?: (value: string) => string | undefined,
  ) => (
    <Field
      label={text}
      address={`${address}/value/${key}`}
      width={width}
      hint={hint}
      error={fieldState.error && complaint?.(money[key])}
      noted={false}
    >
      {(props) => (
        <input
          {...props}
          className={css['input']}
          dir="auto"
          autoComplete="off"
          value={money[key]}
          placeholder={key === 'amount' ? placeholderOf(given) : undefined}
          onChange={(event) => change({ [key]: event.target.value })}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  )
  return (
    <Answering empties={empties}>
      <fieldset className={css['group']} aria-label={label} data-address={address}>
        <legend className={css['legend']}>
          <span>
            {label}
            <NoteMark address={address} label={label} />
          </span>
          <Empties label={label} empties={empties} />
        </legend>
        <div className={css['columns']}>
          {line(
            'amount',
            words.amount,
            'medium',
            empties.state ?? words.amountHint,
            amountComplaint,
          )}
          {line('currency', words.currency, 'short', words.currencyHint, currencyComplaint)}
          {line('period', words.period, 'medium')}
        </div>
        <label className={css['check']}>
          <input
            type="checkbox"
            checked={money.approximate === true}
            onChange={(event) => change({ approximate: event.target.checked || undefined })}
          />
          <span>{words.approximate}</span>
        </label>
        {line('note', words.note)}
        <ProblemMark address={address} />
        <Searched address={address} empties={empties} />
      </fieldset>
    </Answering>
  )
}

function quoted({ amount, currency, period, note }: Money): string {
  return [amount, currency, period, note].filter((part) => part.trim() !== '').join(' ')
}

function moneyComplaint(given: Answer<Money>): string | undefined {
  const money = answered(given)
  return money && (amountComplaint(money.amount) ?? currencyComplaint(money.currency))
}
