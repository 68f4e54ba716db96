import { withShortcut } from '../controls/shortcut'
import css from './banner.module.css'

/** Above a factsheet that was opened from another view: the way back there. */
export function WayBack({
  label,
  onBack,
}: {
  readonly label: string
  readonly onBack: () => void
}) {
  return (
    <nav className={css['fromComparison']} aria-label={label}>
      <button type="button" title={withShortcut(label, 'backToLibrary')} onClick={onBack}>
        ‹ {label}
      </button>
    </nav>
  )
}
