import { useWatch } from 'react-hook-form'
import { yearComplaint } from '../../../src-shared/checks/field'
import { categoriesOf } from '../../../src-shared/codebook/lookup'
import { fieldWords } from '../../../src-shared/words/fields'
import { AnswerLine } from '../../fields/answer-line'
import { useFactsheetForm } from '../../fields/form'
import { RadioField } from '../../fields/radio-field'
import { TextField } from '../../fields/text-field'
import css from './sections.module.css'

const words = fieldWords.history

export function History({ index }: { readonly index: number }) {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  return (
    <>
      <RadioField
        name={`policies.${index}.history.period`}
        label={words.period}
        options={categoriesOf(codebook, 'period').map((category) => ({
          value: category.code,
          label: category.label,
          hint: category.definition,
        }))}
      />
      <div className={css['pair']}>
        <AnswerLine
          name={`policies.${index}.history.end`}
          label={words.end}
          hint={words.endHint}
          complaint={yearComplaint}
        />
        <AnswerLine
          name={`policies.${index}.history.start`}
          label={words.start}
          hint={words.startHint}
          complaint={yearComplaint}
        />
      </div>
      <TextField name={`policies.${index}.history.explanation`} />
    </>
  )
}
