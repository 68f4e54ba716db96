import { useWatch } from 'react-hook-form'
import { yearComplaint } from '../../../src-shared/checks/field'
import { rubricOf } from '../../../src-shared/codebook/lookup'
import { criteria, type Criterion } from '../../../src-shared/codebook/criteria'
import { quarters } from '../../../src-shared/factsheet/collection'
import { draftFromFacts } from '../../../src-shared/maturity/draft'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { LineField } from '../../fields/line-field'
import { SelectField } from '../../fields/select-field'
import { TextField } from '../../fields/text-field'
import type { ReactNode } from 'react'
import css from './sections.module.css'

const words = fieldWords.stateOfPlay

/** Chapter 2: when the data were collected, and for each criterion its assessment and its text. */
export function StateOfPlay({
  assessment,
}: {
  readonly assessment: (criterion: Criterion) => ReactNode
}) {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  return (
    <>
      <h3 className={css['subheading']}>{words.collection}</h3>
      <div className={css['pair']}>
        <LineField
          name="collection.year"
          label={words.year}
          hint={words.yearHint}
          complaint={yearComplaint}
        />
        <SelectField
          name="collection.quarter"
          label={words.quarter}
          options={quarters.map((quarter) => ({ value: quarter, label: quarter }))}
        />
      </div>
      {criteria.map((criterion) => (
        <section key={criterion} data-criterion={criterion} className={css['criterion']}>
          <h3 className={css['subheading']}>{rubricOf(codebook, criterion).label}</h3>
          {assessment(criterion)}
          <TextField
            name={`stateOfPlay.${criterion}`}
            label={words.texts}
            draft={(record) => draftFromFacts(record, criterion)}
          />
        </section>
      ))}
    </>
  )
}
