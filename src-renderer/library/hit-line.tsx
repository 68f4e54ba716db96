import { searchWords as words } from '../../src-shared/words/search'
import type { Hit } from './searching'
import css from './hit-line.module.css'

/** Where a factsheet says what is sought; leads to that field. */
export function HitLine({
  hit: { address, label, before, found, after },
  name,
  onOpen,
}: {
  readonly hit: Hit
  readonly name: string
  readonly onOpen: (address: string) => void
}) {
  return (
    <button
      type="button"
      className={css['hit']}
      title={words.goTo(label, name)}
      onClick={() => onOpen(address)}
    >
      <span className={css['label']}>{label}</span>
      <bdi className={css['text']}>
        {before}
        <mark>{found}</mark>
        {after}
      </bdi>
    </button>
  )
}
