import { z } from 'zod'

export const packageFormat = 'factsheet-library-package'
/** Where in the file the library lies, and the list of what there is. */
export const libraryPrefix = 'library/'
export const listName = 'contents.json'

/** What a packed library consists of. It comes last in the file, when everything has been read. */
export const contents = z.strictObject({
  format: z.literal(packageFormat),
  version: z.literal(1),
  at: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      /** Within the library, with `/` between folders. */
      path: z.string(),
      /** In bytes. */
      size: z.number().int().nonnegative(),
      /** SHA-256 of its bytes, in hexadecimal. */
      sha256: z.string(),
      /** When it was last changed, in milliseconds since 1970: the index of the list goes by it. */
      mtimeMs: z.number(),
    }),
  ),
})
export type Contents = z.infer<typeof contents>
export type Packed = Contents['files'][number]

/**
 * Whether a path stays within the library on every system: no step up, no drive, no stream, no name that Windows would
 * read as another one.
 */
export function isSafePath(path: string): boolean {
  return path.split('/').every((name) => /^[\w.][\w.\- ]*$/.test(name) && !/[. ]$/.test(name))
}
