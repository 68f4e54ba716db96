import type { ReactNode } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import { panelWords } from '../../src-shared/words/panel'
import css from './maturity.module.css'

/** Recorded facts, each a jump to its field; `brief` gives each one line. */
export function Facts({
  label,
  facts,
  brief,
  onJump,
  children,
}: {
  readonly label: string
  readonly facts: readonly {
    readonly address: Address
    readonly words: string
    readonly why?: string
  }[]
  readonly brief: boolean
  readonly onJump: (address: Address) => void
  /** Stands behind the last fact. */
  readonly children?: ReactNode
}) {
  return (
    <ul className={css['facts']} aria-label={label} data-brief={brief || undefined}>
      {facts.map((fact, index) => (
        <li key={`${fact.address} ${fact.words}`}>
          <button
            type="button"
            title={brief ? fact.words : panelWords.go}
            onClick={() => onJump(fact.address)}
          >
            {fact.words}
          </button>
          {fact.why && <span> {fact.why}</span>}
          {index === facts.length - 1 && children}
        </li>
      ))}
    </ul>
  )
}
