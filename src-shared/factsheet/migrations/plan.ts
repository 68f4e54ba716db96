import { schemaVersion } from '../factsheet'

/** A record of an older version, of which nothing is certain but that it is an object. */
export type OldRecord = { readonly [field: string]: unknown }

/** One step: from `from` to the version after it. Pure, and the same each time; it need not set `schemaVersion`. */
export type Migration = {
  readonly from: number
  /** What it changes, in a few words, for whoever reads the list. */
  readonly name: string
  readonly step: (record: OldRecord) => OldRecord
}

/** The steps in their order, and the version they lead to. */
export type Plan = { readonly to: number; readonly steps: readonly Migration[] }

/**
 * How records of older versions become those of this one. There is none yet: version 1 is the first that was given out.
 * Each new version adds its step here, and a record of the version before to the tests.
 */
export const plan: Plan = { to: schemaVersion, steps: [] }
