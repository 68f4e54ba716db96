import type { KeyboardEvent } from 'react'
import { comparedLists } from '../../src-shared/comparison/digest'
import { comparisonWords as words } from '../../src-shared/words/comparison'
import css from './compare.module.css'
import type { Tab } from './place'

const tabs: readonly Tab[] = ['maturity', ...comparedLists, 'sideBySide', 'calibration']
const labelOf = (tab: Tab) =>
  tab === 'maturity' || tab === 'sideBySide' || tab === 'calibration'
    ? words[tab]
    : words.lists[tab]

/** What is compared. The arrows go from one to the next, as in every row of tabs. */
export function Tabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const walk = (event: KeyboardEvent) => {
    const at = tabs.indexOf(tab)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    const next = tabs[(to + tabs.length) % tabs.length]!
    event.preventDefault()
    onTab(next)
    document.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <div
      className={css['tabs']}
      role="tablist"
      aria-label={words.tabs}
      tabIndex={-1}
      onKeyDown={walk}
    >
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === tab}
          aria-controls="compared"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {labelOf(each)}
        </button>
      ))}
    </div>
  )
}
