import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import { comparisonWords } from '../../src-shared/words/comparison'
import css from './calibration.module.css'

const words = comparisonWords.calibrate

/** Passages that two countries have in nearly the same words, each beside its other. */
export function AlikePassages({
  alike,
  isOver,
  onJump,
}: {
  /** Undefined while they are looked for. */
  readonly alike: Answers<'findAlike'> | undefined
  /** They could not be looked for. */
  readonly isOver: boolean
  readonly onJump: (id: string, address: Address) => void
}) {
  if (!alike) return isOver ? null : <p className={css['quiet']}>{words.comparing}</p>
  const { pairs, isCut } = alike
  if (pairs.length === 0) return <p className={css['quiet']}>{words.alike(0)}</p>
  return (
    <details className={css['alike']}>
      <summary>{words.alike(pairs.length)}</summary>
      {isCut && <p className={css['quiet']}>{words.alikeCut}</p>}
      <ul>
        {pairs.map(({ one, other, likeness }) => (
          <li key={`${one.id} ${one.address} ${other.id} ${other.address} ${one.passage}`}>
            <p className={css['quiet']}>{words.likeness(Math.round(likeness * 100))}</p>
            <div className={css['pair']}>
              {[one, other].map(({ id, country, edition, address, passage }) => (
                <blockquote key={id}>
                  <button
                    type="button"
                    aria-label={words.open(`${country} ${edition}`)}
                    onClick={() => onJump(id, address)}
                  >
                    <bdi>{country}</bdi> {edition}
                  </button>
                  <p dir="auto">{passage}</p>
                </blockquote>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
