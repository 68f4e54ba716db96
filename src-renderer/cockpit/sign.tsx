import type { CockpitState } from '../../src-shared/listing/cockpit'
import css from './cockpit.module.css'

/** Colour and sign say the same, for those who see only one of them. */
const signs: Readonly<Record<CockpitState, string>> = {
  nothingAsked: '–',
  empty: '',
  inWork: '◐',
  findings: '!',
  examined: '●',
  sent: '➤',
  validated: '✓',
}

export function Sign({ state }: { readonly state: CockpitState }) {
  return (
    <span className={css['sign']} data-state={state} aria-hidden>
      {signs[state]}
    </span>
  )
}
