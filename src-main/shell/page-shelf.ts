import { randomUUID } from 'node:crypto'
import { origin } from './asset'

/** Pages that are printed: each is there under an address of its own until it is taken down again. */
export type PageShelf = {
  /** The address it can be loaded from. Beside it are the style sheets and the fonts of `scripts/print-sheets.mjs`. */
  put(html: string): string
  take(url: string): void
  at(url: string): string | undefined
}

export function createPageShelf(): PageShelf {
  const pages = new Map<string, string>()
  return {
    put(html) {
      const url = `${origin}/print/${randomUUID()}.html`
      pages.set(url, html)
      return url
    },
    take: (url) => void pages.delete(url),
    at: (url) => pages.get(url),
  }
}

/** They are made of words and looks alone. */
export const printPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
