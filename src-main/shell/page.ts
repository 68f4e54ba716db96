import { homePage, origin } from './asset'

/** The one page the window shows, and where it comes from. */
export type Page = {
  readonly url: string
  readonly origin: string
  /** Whether the page may fetch this address. */
  allows(url: string): boolean
}

const builtPage: Page = {
  url: homePage,
  origin,
  allows: (url) => url.startsWith(`${origin}/`),
}

/** The built page; while developing, the one that vite serves and reloads. */
export function thePage(): Page {
  if (!import.meta.env.DEV) return builtPage
  const served = process.env['ELECTRON_RENDERER_URL']
  if (!served) return builtPage
  const vite = new URL(served)
  return {
    url: served,
    origin: vite.origin,
    allows: (url) =>
      url.startsWith(`${vite.origin}/`) ||
      // What is printed comes from the last build.
      url.startsWith(`${origin}/print/`) ||
      url.startsWith(`ws://${vite.host}/`) ||
      url.startsWith('devtools://'),
  }
}
