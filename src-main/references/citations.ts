import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

// The only file that knows the citation library. It is large: import what uses it only when somebody wants it.

plugins.config.get('@bibtex').format.asciiOnly = false
// Keys are made safe by us; the library would replace those that have a hyphen.
plugins.config.get('@bibtex').format.checkLabel = false
// What it takes for a web address the library would fetch. This app never does.
for (const async of [false, true]) plugins.input.removeDataParser('@else/url', async)

type Entry = Readonly<Record<string, unknown>>

/** So many steps from a text to its entries; the library would take more for what it must guess. */
const maxChainLength = 4

/** The entries of a BibTeX or BibLaTeX file. Throws where it is none, with "line n" in the message. */
export function readBibtex(text: string): readonly Entry[] {
  return chain(text, '@biblatex/text')
}

/** The entries of a RIS file, whose values stand each on one line. */
export function readRis(text: string): readonly Entry[] {
  return chain(text, '@ris/file')
}

/** Entries of CSL-JSON, each field in the shape that CSL says. Fields that CSL does not know are gone. */
export function cleanCsl(entries: readonly Entry[]): readonly Entry[] {
  return plugins.input.util.clean(entries)
}

function chain(data: unknown, forceType: string): readonly Entry[] {
  return plugins.input.chain(data, { forceType, generateGraph: false, maxChainLength })
}

/** BibLaTeX, which every reader of BibTeX takes and which has fields for accesses and original titles. */
export function writeBibtex(entries: readonly Entry[]): string {
  return plugins.output.format('biblatex', entries)
}

/** The tags of each entry. The library's own text breaks lines in the middle of words and addresses. */
export function risTags(
  entries: readonly Entry[],
): readonly Readonly<Record<string, string | readonly string[]>>[] {
  return plugins.output.format('ris', entries, { format: 'object' })
}
