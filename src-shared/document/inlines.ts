import { directionOf } from '../prose/direction'
import { printableLine } from './printable'
import type { Block, Cell, Inline, Paragraph, ParagraphRole, Tongue } from './tree'

/** The smallest pieces of the tree. */

export const written = (text: string): Inline => ({ kind: 'text', text: printableLine(text) })

export const paragraph = (role: ParagraphRole, ...inlines: readonly Inline[]): Paragraph => ({
  kind: 'paragraph',
  role,
  inlines,
})

/** A paragraph of plain words. */
export const says = (role: ParagraphRole, text: string): Paragraph => paragraph(role, written(text))

/** Undefined for the document's own language, and where none is said. */
export function tongueOf(lang: string): Tongue | undefined {
  const said = lang.trim()
  if (said === '' || /^en(-|$)/i.test(said)) return undefined
  try {
    return { lang: new Intl.Locale(said).toString(), dir: directionOf(said) }
  } catch {
    // What is no language tag cannot be said to a screen reader either; which way it runs, its letters tell.
    return { lang: 'und', dir: 'auto' }
  }
}

export function inTongue(tongue: Tongue | undefined, ...inlines: readonly Inline[]): Inline[] {
  return tongue ? [{ kind: 'foreign', tongue, inlines }] : [...inlines]
}

export function cell(
  heading: Cell['heading'],
  blocks: readonly Block[],
  span: { readonly columns?: number; readonly rows?: number } = {},
): Cell {
  return { heading, columns: span.columns ?? 1, rows: span.rows ?? 1, blocks }
}
