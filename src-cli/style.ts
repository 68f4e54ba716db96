import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { here } from '../src-main/reading/here'
import { createReader } from '../src-main/reading/reader'
import { reasonOf } from '../src-main/store/disk-faults'
import { nodeFileSystem } from '../src-main/store/file-system'
import { ownStylesIn } from '../src-main/store/own-styles'
import { Fault } from '../src-shared/contract/reply'
import type { Inline } from '../src-shared/document/tree'
import type { Source } from '../src-shared/factsheet/source'
import { commandLineWords as words } from '../src-shared/words/command-line'

/** Writes sources in a style: one that comes with the app, by its id, or one in a `.csl` file. */
export type WriteSources = (
  sources: readonly Source[],
) => Promise<ReadonlyMap<string, readonly Inline[]>>

/** How an entry of the bibliography is written; undefined for the way of the series. */
export async function styleNamed(style: string | undefined): Promise<WriteSources | undefined> {
  if (style === undefined) return undefined
  if (path.extname(style) !== '.csl') {
    const { createStyles } = await import('../src-main/references/styles')
    const styles = createStyles(ownStylesIn('', { fs: nodeFileSystem }), createReader(here))
    const known = (await styles.list()).map(({ id }) => id)
    if (!known.includes(style))
      throw new Fault('notFound', words.unknownStyle(style, known.join(', ')))
    return (sources) => styles.write(style, sources)
  }
  const bytes = await readFile(style).catch((error: unknown) => {
    throw new Fault('unreadable', words.styleNotRead(style, reasonOf(error)))
  })
  const [{ readStyle }, { styleSources }] = await Promise.all([
    import('../src-main/references/read-style'),
    import('../src-main/references/style-sources'),
  ])
  const read = readStyle(bytes)
  if (!read.ok) throw new Fault(read.code, read.message)
  return (sources) => Promise.resolve(styleSources(sources, read.value))
}
