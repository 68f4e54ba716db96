import { X } from 'lucide-react'
import type { ListName } from '../../src-shared/codebook/schema'
import { isOpen, noFilter, oppositeOf, toggled } from '../../src-shared/listing/filter'
import { listingWords as words } from '../../src-shared/words/listing'
import { usePoints } from '../preferences/points'
import { conditionWords } from './condition-words'
import type { Listing } from './listing'
import css from './narrowed.module.css'

/** What the list is narrowed to, each condition with the way out of it. */
export function Narrowed({
  listing: { filter, setFilter },
  labelOf,
}: {
  readonly listing: Listing
  readonly labelOf: (list: ListName, code: string) => string
}) {
  const print = usePoints()
  if (isOpen(filter)) return null
  return (
    <div className={css['narrowed']} role="group" aria-label={words.active}>
      {filter.conditions.map((condition) => {
        const name = conditionWords(condition, print, labelOf)
        return (
          <button
            key={name}
            type="button"
            className={css['chip']}
            aria-label={words.without(name)}
            onClick={() => setFilter(toggled(filter, condition))}
          >
            <bdi>{name}</bdi> <X size={11} aria-hidden />
          </button>
        )
      })}
      <button
        type="button"
        className={css['chip']}
        aria-pressed={filter.opposite}
        onClick={() => setFilter(oppositeOf(filter))}
      >
        {words.opposite}
      </button>
      <button type="button" className={css['plain']} onClick={() => setFilter(noFilter)}>
        {words.clear}
      </button>
    </div>
  )
}
