import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Part } from '../../src-shared/factsheet/parts'

/** The open factsheet, as far as whoever looks back needs it. */
export type Past = {
  readonly now: Factsheet
  /** Makes the record another one, as one step with a name. False where the form holds what cannot be stored. */
  readonly restore: (label: string, record: Factsheet) => boolean
  /** Resolves when the last edits are saved; false where they could not be. */
  readonly settle: () => Promise<boolean>
}

export type TitleOf = (
  part: Part,
  record: Factsheet,
) => { readonly title: string; readonly of?: string }

export type Jump = (address: Address) => void

/** One of the two states that are compared. */
export type Side = {
  /** Its version; null for what the editor holds now, and 'file' for what the file held before edits were brought back. */
  readonly version: string | null
  /** What it is called, such as its name or its date. */
  readonly name: string
  readonly record: Factsheet
}
