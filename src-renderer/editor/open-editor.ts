import type { ReactNode } from 'react'
import type { Command } from '../../src-shared/contract/commands'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Sent } from '../../src-shared/factsheet/sent'
import type { VersionKind } from '../../src-shared/factsheet/version-kind'
import type { Part } from '../../src-shared/factsheet/parts'
import type { FieldAsked } from './looking-back'
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

/** What whoever shows the past of the open factsheet needs of it. */
export type Past = {
  /** The record as the editor holds it now. */
  readonly now: Factsheet
  /** Makes it another one, as one step with a name that can be taken back. False where the form holds what cannot be stored. */
  readonly restore: (label: string, record: Factsheet) => boolean
  /** Resolves when the last edits are saved; false where they could not be. */
  readonly settle: () => Promise<boolean>
}
export type VersionsSeen = Past & {
  /** What the file held before edits were brought back, where that is what is asked about. */
  readonly fromFile: { readonly record: Factsheet; readonly savedAt: string } | undefined
  /** Begin with the last version of this kind, where there is one. */
  readonly since: VersionKind | undefined
  /** What a part is called, and of which policy it is; `record` may hold policies that are gone. */
  readonly titleOf: (part: Part, record: Factsheet) => Omit<Outlined, 'part'>
  readonly onJump: (address: Address) => void
  /** Counts the versions that were kept by hand since it was opened. */
  readonly kept: number
  readonly onKeep: () => void
  readonly onLeave: () => void
}
export type FieldSeen = Past & { readonly field: FieldAsked; readonly onClose: () => void }
export type KeepingVersion = Pick<Past, 'now' | 'settle'> & {
  readonly onClose: (isKept?: boolean) => void
}

/** How the past is shown; each is loaded when it is first asked for. */
export type HistoryViews = {
  readonly versions: (given: VersionsSeen) => ReactNode
  readonly field: (given: FieldSeen) => ReactNode
  /** What the edition before said in a field. */
  readonly earlier: (given: FieldSeen) => ReactNode
  readonly keeping: (given: KeepingVersion) => ReactNode
}
