import { useWatch } from 'react-hook-form'
import { codebookOf } from '../../../src-shared/codebook/lookup'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { usePoints } from '../../preferences/points'
import css from './sections.module.css'

const words = fieldWords.annex

/** The scoring rubric in both printed wordings. Nothing is edited here. */
export function Annex() {
  const { control } = useFactsheetForm()
  const print = usePoints()
  const codebook = useWatch({ control, name: 'codebook' })
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      {codebookOf(codebook).rubric.criteria.map((criterion) => (
        <section key={criterion.id} className={css['criterion']}>
          <h3 className={css['subheading']}>{criterion.annexLabel}</h3>
          <p className={css['intro']}>{criterion.definition}</p>
          <table className={css['rubric']}>
            <thead>
              <tr>
                <th scope="col">{words.points}</th>
                <th scope="col">{words.table}</th>
                <th scope="col">{words.annex}</th>
              </tr>
            </thead>
            <tbody>
              {criterion.levels.map((level) => (
                <tr key={level.value}>
                  <th scope="row">{print(level.value)}</th>
                  <td>{level.table}</td>
                  <td>{level.annex}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}
