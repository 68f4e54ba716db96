import type { RubricCriterion } from '../../src-shared/codebook/schema'
import { fieldWords } from '../../src-shared/words/fields'
import { usePoints } from '../preferences/points'
import css from './rubric-table.module.css'

const words = fieldWords.annex

/** The levels of a criterion in both printed wordings, for reading: in the annex and in the help. */
export function RubricTable({ criterion }: { readonly criterion: RubricCriterion }) {
  const print = usePoints()
  return (
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
  )
}
