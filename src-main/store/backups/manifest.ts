import { z } from 'zod'

export const backupFormat = 'factsheet-backup'
export const backupReasons = [
  'regular',
  'beforeRestore',
  'beforeMigration',
  'beforeCodebook',
] as const

const backed = z.strictObject({
  /** Name in `records` of the backup, as in the library. */
  file: z.string(),
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: z.string(),
  id: z.string(),
  /** Country and edition. */
  name: z.string(),
  /** When this version was saved; empty where a newer version wrote it. */
  savedAt: z.string(),
  /** The library's own file was damaged: this is the version of the backup before. */
  carried: z.boolean(),
})

/** What a backup holds. It is written last, once every file of the backup has been opened and found good. */
export const manifest = z.strictObject({
  format: z.literal(backupFormat),
  version: z.literal(1),
  at: z.iso.datetime(),
  why: z.enum(backupReasons),
  records: z.array(backed),
  /** The codebooks that were loaded then, named by their hash; a backup of before they were backed up has none. */
  codebooks: z.array(z.string()).optional(),
  /** Files that were damaged and that no earlier backup has. */
  missing: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifest>
export type Backed = Manifest['records'][number]
