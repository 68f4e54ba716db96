import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { dateOf } from '../../src-shared/bibliography/days'
import { plainEntry } from '../../src-shared/document/entry'
import { inTongue, tongueOf, written } from '../../src-shared/document/inlines'
import { printableLine } from '../../src-shared/document/printable'
import type { Inline, Tongue } from '../../src-shared/document/tree'
import type { Source } from '../../src-shared/factsheet/source'
import { documentWords } from '../../src-shared/words/document'
import type { Style } from './read-style'
import { cleanCsl } from './citations'
import { inlinesOf } from './styled-inlines'
import { isPrinted } from './printed-day'

const locale = 'en-US'
const csl = plugins.config.get('@csl')

/**
 * Each source as a style of the Citation Style Language writes it, by its id. A title in its own language comes first,
 * its translation in brackets; days of access that the style does not print follow in parentheses. What the style cannot
 * write, the series' own way is used for, so that no source is ever missing.
 */
export function styleSources(
  sources: readonly Source[],
  style: Style,
): ReadonlyMap<string, readonly Inline[]> {
  // The library knows engines by name, and a style loaded anew may say something else under the same one.
  csl.styles.add(style.xml, style.xml)
  const items = sources.map((source, at) => itemOf(source, `s${at}`))
  const whole = attempt(items, style)
  return new Map(
    sources.map((source, at) => {
      const html = whole?.get(`s${at}`) ?? attempt([items[at]!], style)?.get(`s${at}`)
      const inlines = html === undefined ? [] : inlinesOf(html)
      return [source.id, inlines.length === 0 ? plainEntry(source) : finished(inlines, source)]
    }),
  )
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string }

function itemOf(source: Source, id: string): Item {
  const { 'original-title': original, title, ...fields } = source.csl
  const name = printableLine(title)
  const first = typeof original === 'string' ? printableLine(original) : ''
  const last = source.accesses.toSorted().at(-1)
  const [clean = {}] = cleanCsl([fields])
  const own = first === '' ? name : `<span class="nocase">${first}</span>${name && ` [${name}]`}`
  return {
    ...clean,
    id,
    title: own || documentWords.bibliography.untitled,
    ...(last !== undefined && { accessed: dateOf(last) }),
  }
}

/** The entries as HTML by id; undefined where the library fails on one of them. */
function attempt(items: readonly Item[], style: Style): ReadonlyMap<string, string> | undefined {
  try {
    const engine = csl.engine(items, style.xml, locale, 'html')
    // Entries are numbered and may be read alone: a dash for "the same author" would say nothing there.
    engine.bibliography.opt['subsequent-author-substitute'] = undefined
    engine.updateItems(
      items.map(({ id }) => id),
      true,
    )
    const [{ entry_ids: ids }, entries] = engine.makeBibliography()
    return new Map(entries.map((entry, at) => [ids[at]![0]!, entry]))
  } catch {
    return undefined
  }
}

function finished(inlines: readonly Inline[], source: Source): readonly Inline[] {
  const { language = '', 'original-title': original } = source.csl
  const first = typeof original === 'string' ? printableLine(original) : ''
  const shown = first === '' ? inlines : inFirstLanguage(inlines, first, tongueOf(language))
  const text = plainText(inlines)
  const days = source.accesses.map(printableLine)
  const missing = days.filter((day) => day !== '' && !isPrinted(day, text))
  if (missing.length === 0) return shown
  const accessed = documentWords.bibliography.accessed(missing.join(', '))
  return [...shown, { kind: 'text', text: ' ' }, written(`(${accessed})`)]
}

/** The original title says its language, wherever the style has put it. */
function inFirstLanguage(
  inlines: readonly Inline[],
  title: string,
  tongue: Tongue | undefined,
): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'emphasis' || inline.kind === 'strong') {
      return [{ ...inline, inlines: inFirstLanguage(inline.inlines, title, tongue) }]
    }
    const at = inline.kind === 'text' ? inline.text.indexOf(title) : -1
    if (inline.kind !== 'text' || at < 0) return [inline]
    const around = [inline.text.slice(0, at), inline.text.slice(at + title.length)]
    const [before, after] = around.map((text): readonly Inline[] =>
      text === '' ? [] : [{ kind: 'text', text }],
    )
    return [...before!, ...inTongue(tongue, { kind: 'text', text: title }), ...after!]
  })
}

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'inlines' in inline ? plainText(inline.inlines) : 'text' in inline ? inline.text : '',
    )
    .join('')
}
