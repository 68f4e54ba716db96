import { standingWords as words } from '../../src-shared/words/editions'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import css from './export.module.css'

/** How many answers of the edition before nobody has stood by, where that is known, and whether that keeps a factsheet here. */
export function Unconfirmed({ count }: { readonly count: number }) {
  const isHeld = usePreference((all) => all.onlyStoodBy)
  const change = useChangePreferences()
  return (
    <div className={css['unconfirmed']}>
      {count > 0 && (
        <p role="status">
          {words.unconfirmed(count)} {isHeld && words.refused}
        </p>
      )}
      <label>
        <input type="checkbox" checked={isHeld} onChange={() => change({ onlyStoodBy: !isHeld })} />
        {words.refuse}
      </label>
    </div>
  )
}
