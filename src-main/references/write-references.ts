import { takeAside, putAside } from '../../src-shared/bibliography/aside'
import { citationKeys } from '../../src-shared/bibliography/citation-keys'
import { fromCsl } from '../../src-shared/bibliography/from-csl'
import type { Reference, ReferenceFormat } from '../../src-shared/bibliography/reference'
import { toCsl, translated, type CslItem } from '../../src-shared/bibliography/to-csl'
import { daysOf } from '../../src-shared/bibliography/days'
import { writeNames } from '../../src-shared/bibliography/names-aside'
import type { Source } from '../../src-shared/factsheet/source'
import { cleanCsl, readBibtex, readRis, risTags, writeBibtex } from './citations'
import { standingIn, withCommands } from './latex-escapes'
import { risText } from './ris-lines'

export type Written = {
  readonly text: string
  /** What the format has no place for, not even in a note, by the title of the entry. */
  readonly lost: readonly { readonly title: string; readonly fields: readonly string[] }[]
}

/**
 * A bibliography for another program. What the format has no field for (several days of access, what translates what, an
 * original title, a kind of publication) goes into the note of its entry, from where this app, and mostly others too,
 * take it back.
 */
export function writeReferences(sources: readonly Source[], format: ReferenceFormat): Written {
  const keys = citationKeys(sources)
  const items = sources.map((source) => toCsl(source, keys))
  switch (format) {
    case 'csl-json':
      return { text: `${JSON.stringify(items, null, 2)}\n`, lost: [] }
    case 'bibtex':
      return inNotes(sources, items, keys, {
        write: (some) =>
          withCommands(writeBibtex(some.map(standingIn))).replaceAll(
            /^\tnote = \{\[Online; accessed .*\n/gm,
            '',
          ),
        read: readBibtex,
      })
    case 'ris':
      return inNotes(sources, items, keys, {
        write: (some) => risText(risTags(some)),
        read: readRis,
      })
  }
}

type Program = {
  readonly write: (items: readonly CslItem[]) => string
  readonly read: (text: string) => readonly Readonly<Record<string, unknown>>[]
}

/** Writes, reads what was written, and puts into the notes what did not come back. */
function inNotes(
  sources: readonly Source[],
  items: readonly CslItem[],
  keys: ReadonlyMap<string, string>,
  { write, read }: Program,
): Written {
  const first = cleanCsl(read(write(items.map(withoutCustom)))).map(fromCsl)
  const noted = items.map((item, at): CslItem => {
    const source = sources[at]!
    const note = putAside(source.csl.note ?? '', {
      fields: aside(item, first[at]),
      accesses: source.accesses.length > 1 || !first[at]?.accesses.length ? source.accesses : [],
      translationOf: translated(source, keys),
    })
    return withoutCustom(note === '' ? item : { ...item, note })
  })
  const text = write(noted)
  const second = cleanCsl(read(text)).map(fromCsl)
  const lost = items.flatMap((item, at) => {
    const fields = missing(item, second[at])
    return fields.length === 0 ? [] : [{ title: item.title, fields }]
  })
  return { text, lost }
}

function withoutCustom({ custom: _custom, ...item }: CslItem): CslItem {
  return item
}

/** The fields that did not come back as they were. */
function missing(item: CslItem, back: Reference | undefined): string[] {
  const was = fromCsl(item).csl
  return Object.keys(was).filter(
    (field) => field !== 'note' && JSON.stringify(was[field]) !== JSON.stringify(back?.csl[field]),
  )
}

/** Those of them that can stand in a note and be taken from there to the letter. */
function aside(item: CslItem, back: Reference | undefined): Record<string, string> {
  const { csl } = fromCsl(item)
  return Object.fromEntries(
    missing(item, back).flatMap((field): [string, string][] => {
      const value = inOneLine(field, csl)
      const fields = value === undefined ? {} : { [field]: value }
      const note = putAside('', { fields, accesses: [], translationOf: undefined })
      return value !== undefined && takeAside(note).said.fields[field] === value
        ? [[field, value]]
        : []
    }),
  )
}

function inOneLine(field: string, csl: Source['csl']): string | undefined {
  if (field === 'author') return csl.author && writeNames(csl.author)
  if (field === 'issued') return daysOf(csl.issued)[0]
  const value = csl[field]
  return typeof value === 'string' ? value : undefined
}
