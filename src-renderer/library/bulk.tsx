import { X } from 'lucide-react'
import type { Summary } from '../../src-shared/exchange/summary'
import { selectionWords as words } from '../../src-shared/words/selection'
import { Button, IconButton } from '../controls/button'
import css from './bulk.module.css'

/** Something that can be done with the chosen rows. Other rooms bring theirs; the frame lists them all. */
export type BulkAction = {
  readonly label: string
  readonly act: (chosen: readonly Summary[]) => void
  /** Fewer rows than this, or more than that, are not enough or too many for it. */
  readonly least?: number
  readonly most?: number
}

/** What can be done with the chosen rows, below the list; there only while some are chosen. */
export function Bulk({
  chosen,
  actions,
  onClear,
}: {
  readonly chosen: readonly Summary[]
  readonly actions: readonly BulkAction[]
  readonly onClear: () => void
}) {
  return (
    <section className={css['bulk']} aria-label={words.region}>
      <b role="status">{words.chosen(chosen.length)}</b>
      <IconButton label={words.clear} onClick={onClear}>
        <X size={14} aria-hidden />
      </IconButton>
      <span className={css['spring']} />
      {actions.map(({ label, act, least = 1, most = Infinity }) => (
        <Button
          key={label}
          disabled={chosen.length < least || chosen.length > most}
          onClick={() => act(chosen)}
        >
          {label}
        </Button>
      ))}
    </section>
  )
}
