import path from 'node:path'

export const scheme = 'app'
export const origin = `${scheme}://renderer`
export const homePage = `${origin}/index.html`

/** What the built page is made of; anything else is not served. */
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

export type Asset = { readonly file: string; readonly type: string }

/** The file of the built page that a request means, or undefined for everything that is none of ours. */
export function assetOf(url: string, root: string): Asset | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== `${scheme}:` || parsed.host !== 'renderer') return undefined
  const wanted = decoded(parsed.pathname)
  // A backslash separates folders on Windows only; neither it nor a NUL stands in a name of ours.
  if (wanted === undefined || /[\\\0%]/.test(wanted)) return undefined
  const file = path.join(root, wanted)
  const type = types[path.extname(file)]
  return type !== undefined && isWithin(file, root) ? { file, type } : undefined
}

export function isWithin(file: string, root: string): boolean {
  return file.startsWith(root.endsWith(path.sep) ? root : root + path.sep)
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
