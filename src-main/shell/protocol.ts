import { protocol } from 'electron'
import { readFile, realpath } from 'node:fs/promises'
import { assetOf, contentSecurityPolicy, isWithin, scheme, types, type Asset } from './asset'
import { printPolicy, type PageShelf } from './page-shelf'

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the built page from `root` and what is being printed from the shelf, and nothing else on this computer. Resolves when the page has its script. */
export function serve(root: string, shelf: PageShelf): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  protocol.handle(scheme, async ({ url, method }) => {
    const page = method === 'GET' ? shelf.at(url) : undefined
    if (page !== undefined) return found(page, types['.html']!, printPolicy)
    const asset = method === 'GET' ? assetOf(url, root) : undefined
    const bytes = asset && (await bytesOf(asset, root))
    if (asset?.type === types['.js']) setImmediate(resolve)
    return bytes ? found(bytes, asset.type) : new Response(null, { status: 404, headers })
  })
  return promise
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
}

function found(
  content: Uint8Array<ArrayBuffer> | string,
  type: string,
  policy = contentSecurityPolicy,
): Response {
  return new Response(content, {
    headers: { ...headers, 'Content-Type': type, 'Content-Security-Policy': policy },
  })
}

async function bytesOf(asset: Asset, root: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    // A link must not lead out of the folder either.
    const real = await realpath(asset.file)
    return isWithin(real, await realpath(root)) ? new Uint8Array(await readFile(real)) : undefined
  } catch {
    return undefined
  }
}
