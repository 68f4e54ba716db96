import { useWatch } from 'react-hook-form'
import { codebookOf } from '../../../src-shared/codebook/lookup'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { RubricTable } from '../../fields/rubric-table'
import css from './sections.module.css'

const words = fieldWords.annex

/** The scoring rubric in both printed wordings. Nothing is edited here. */
export function Annex() {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      {codebookOf(codebook).rubric.criteria.map((criterion) => (
        <section key={criterion.id} className={css['criterion']}>
          <h3 className={css['subheading']}>{criterion.annexLabel}</h3>
          <p className={css['intro']}>{criterion.definition}</p>
          <RubricTable criterion={criterion} />
        </section>
      ))}
    </>
  )
}
