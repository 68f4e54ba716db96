import { fieldWords } from '../../../src-shared/words/fields'
import { AnswerText } from '../../fields/answer-text'
import { MoneyField } from '../../fields/money-field'

const words = fieldWords.budget

export function Budget({ index }: { readonly index: number }) {
  return (
    <>
      <MoneyField name={`policies.${index}.budget.overall`} label={words.overall} />
      <MoneyField name={`policies.${index}.budget.annual`} label={words.annual} />
      <AnswerText name={`policies.${index}.budget.source`} label={words.source} />
    </>
  )
}
