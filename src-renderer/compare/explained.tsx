import { labelOf } from '../../src-shared/codebook/lookup'
import type { ComparedList, Digest } from '../../src-shared/comparison/digest'
import { answerOf } from '../../src-shared/comparison/matrix'
import type { Address } from '../../src-shared/factsheet/address'
import { comparisonWords as words } from '../../src-shared/words/comparison'
import { Beside } from './beside'
import type { ComparePlace } from './place'

/** The chosen cell of a matrix, explained. */
export function Explained({
  countries,
  list,
  cell,
  onJump,
  onClose,
}: {
  readonly countries: readonly Digest[]
  readonly list: ComparedList
  readonly cell: NonNullable<ComparePlace['cell']>
  readonly onJump: (id: string, address: Address) => void
  readonly onClose: () => void
}) {
  const country = countries.find(({ id }) => id === cell.id)
  if (!country) return null
  const use = { id: country.codebook, extensions: country.extensions }
  return (
    <Beside
      id={cell.id}
      question={{ kind: 'category', list, code: cell.code }}
      title={`${country.country} ${country.edition}`}
      said={words.beside.said(
        labelOf(use, list, cell.code),
        words.matrix.answers[answerOf(country, list, cell.code)],
      )}
      onJump={onJump}
      onClose={onClose}
    />
  )
}
