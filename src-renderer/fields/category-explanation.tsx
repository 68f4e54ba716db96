import { criterionOfList } from '../../src-shared/codebook/criterion-of-list'
import { rubricOf, type CodebookUse, type KnownCategory } from '../../src-shared/codebook/lookup'
import type { ListName } from '../../src-shared/codebook/schema'
import { printPoints } from '../../src-shared/maturity/points'
import { fieldWords } from '../../src-shared/words/fields'
import css from './choice-list.module.css'

const words = fieldWords.choices

/** What a category means, how it is attested, and the row of the annex that its list counts for. */
export function Explanation({
  known,
  list,
  use,
}: {
  readonly known: KnownCategory
  readonly list: ListName
  readonly use: CodebookUse
}) {
  if (known.kind === 'unknown') return words.unknown
  const { definition, attested } = known.category
  const criterion = criterionOfList(list)
  const row = criterion && rubricOf(use, criterion)
  return (
    <>
      {definition} <i>{words.attested[attested]}.</i>
      {row && (
        <span className={css['annexRow']}>
          {words.annexRow(row.annexLabel)}{' '}
          {row.levels.map((level) => (
            <span key={level.value}>
              <b>{printPoints(level.value)}</b> {level.annex}{' '}
            </span>
          ))}
        </span>
      )}
    </>
  )
}
