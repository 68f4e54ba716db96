import { comparisonWords as words } from '../../src-shared/words/comparison'
import { withShortcut } from '../controls/shortcut'
import css from './banner.module.css'

/** Above a factsheet that was opened from the comparison. */
export function BackToComparison({ onBack }: { readonly onBack: () => void }) {
  return (
    <nav className={css['fromComparison']} aria-label={words.back}>
      <button type="button" title={withShortcut(words.back, 'backToLibrary')} onClick={onBack}>
        ‹ {words.back}
      </button>
    </nav>
  )
}
