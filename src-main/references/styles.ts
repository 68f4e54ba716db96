import type { ListedStyle } from '../../src-shared/contract/contract'
import type { Inline } from '../../src-shared/document/tree'
import type { Source } from '../../src-shared/factsheet/source'
import { storeWords } from '../../src-shared/words/store'
import type { Origin } from '../reading/protocol'
import type { Reader } from '../reading/reader'
import { taken } from '../reading/taken'
import type { OwnStyles } from '../store/own-styles'
import type { Style } from './read-style'

/** The citation styles that come with the app, and those of the data folder. */
export type Styles = {
  list(): Promise<readonly ListedStyle[]>
  /** Keeps a style that somebody has made elsewhere. One with the same title is replaced. */
  add(file: Origin): Promise<ListedStyle>
  remove(id: string): Promise<void>
  /** How the sources are written in a style, by their ids. */
  write(id: string, sources: readonly Source[]): Promise<ReadonlyMap<string, readonly Inline[]>>
}

/** Bundled with the app, each loaded only when somebody wants it. */
const shipped: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  apa: () => import('../../resources/styles/apa.csl?raw'),
  'chicago-author-date': () => import('../../resources/styles/chicago-author-date.csl?raw'),
}

/** How the entries of a document are written; undefined where the way of the series is wanted. */
export type EntriesOf = (
  sources: readonly Source[],
) => Promise<((source: Source) => readonly Inline[]) | undefined>

/** The entries in the style that is wanted when they are asked for; empty for the way of the series. */
export function entriesIn(styles: Styles, wanted: () => string): EntriesOf {
  return async (sources) => {
    const style = wanted()
    if (style === '') return undefined
    const entries = await styles.write(style, sources)
    return (source) => entries.get(source.id) ?? []
  }
}

/** What comes with the app needs no process that keeps it apart. */
async function shippedStyle(id: string): Promise<Style | undefined> {
  const come = Object.hasOwn(shipped, id) ? shipped[id] : undefined
  if (!come) return undefined
  const bytes = new TextEncoder().encode((await come()).default)
  const { readStyle } = await import('./read-style')
  return taken(readStyle(bytes), bytes)
}

/** `reader` looks at the styles that somebody has made elsewhere, and follows them: they are programs of a kind. */
export function createStyles(own: OwnStyles, reader: Pick<Reader, 'parse' | 'styled'>): Styles {
  const soundStyle = async (from: Origin) => taken(await reader.parse('style', from), from)
  const styleOf = async (id: string): Promise<Style> =>
    (await shippedStyle(id)) ?? soundStyle(await own.read(id))
  return {
    async list() {
      const ids = [...Object.keys(shipped), ...(await own.list())]
      const listed = await Promise.all(
        ids.map(async (id): Promise<ListedStyle | undefined> => {
          const style = await styleOf(id).catch(() => undefined)
          return style && { id, title: style.title || id, own: !Object.hasOwn(shipped, id) }
        }),
      )
      // What lies in the folder and is no style is no choice either.
      return listed.filter((style) => style !== undefined)
    },
    async add(file) {
      const { title, xml } = await soundStyle(file)
      const id = idOf(title)
      await own.keep(id, new TextEncoder().encode(xml))
      return { id, title: title || id, own: true }
    },
    remove: (id) => own.remove(id),
    async write(id, sources) {
      const style = await shippedStyle(id)
      if (!style) {
        const bytes = await own.read(id)
        return taken(await reader.styled(bytes, sources), bytes)
      }
      const { styleSources } = await import('./style-sources')
      return styleSources(sources, style)
    },
  }
}

function idOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replaceAll(/^-+|-+$/g, '')
  return `own-${plain || storeWords.unnamedStyle}`
}
