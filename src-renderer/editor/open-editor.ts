import type { Command } from '../../src-shared/contract/commands'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Sent } from '../../src-shared/factsheet/sent'
import type { Part } from '../../src-shared/factsheet/parts'
import type { Outlined } from './outline'

/** What the frame around an open editor can ask of it. */
export type OpenEditor = {
  /** False when something could not be saved and its author chose to stay. */
  readonly settle: () => Promise<boolean>
  readonly obey: (command: Command) => void
  readonly go: (part: Part) => void
  readonly jump: (address: Address) => void
  /** What it holds now, and the parts that it can go to. */
  readonly contents: () => { readonly record: Factsheet; readonly parts: readonly Outlined[] }
}

/** What the dialog that lets the open factsheet leave needs of it. */
export type Exporting = {
  readonly record: () => Factsheet
  /** Saves what was edited. The record where the store could not take it. */
  readonly settle: () => Promise<Factsheet | undefined>
  /** A review copy has gone to an authority. Undefined where the factsheet cannot be written. */
  readonly onSent: ((sent: Sent) => void) | undefined
  readonly onJump: (address: Address) => void
  readonly onClose: () => void
}
