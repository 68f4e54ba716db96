// Finds the shared libraries that a desktop has and a bare server or container lacks.
import { run } from './children.mjs'
import { hasT64Names } from './debian-packages.mjs'

/** The Debian package of each library that Electron links to; * where a newer name ends in t64. */
const packageOf = new Map(
  Object.entries({
    'libasound.so.2': 'libasound2*',
    'libatk-1.0.so.0': 'libatk1.0-0*',
    'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0*',
    'libatspi.so.0': 'libatspi2.0-0*',
    'libcairo.so.2': 'libcairo2',
    'libcups.so.2': 'libcups2*',
    'libdbus-1.so.3': 'libdbus-1-3',
    'libdrm.so.2': 'libdrm2',
    'libexpat.so.1': 'libexpat1',
    'libgbm.so.1': 'libgbm1',
    'libgio-2.0.so.0': 'libglib2.0-0*',
    'libglib-2.0.so.0': 'libglib2.0-0*',
    'libgobject-2.0.so.0': 'libglib2.0-0*',
    'libgtk-3.so.0': 'libgtk-3-0*',
    'libnspr4.so': 'libnspr4',
    'libnss3.so': 'libnss3',
    'libnssutil3.so': 'libnss3',
    'libpango-1.0.so.0': 'libpango-1.0-0',
    'libsmime3.so': 'libnss3',
    'libudev.so.1': 'libudev1',
    'libX11.so.6': 'libx11-6',
    'libxcb.so.1': 'libxcb1',
    'libXcomposite.so.1': 'libxcomposite1',
    'libXdamage.so.1': 'libxdamage1',
    'libXext.so.6': 'libxext6',
    'libXfixes.so.3': 'libxfixes3',
    'libxkbcommon.so.0': 'libxkbcommon0',
    'libXrandr.so.2': 'libxrandr2',
  }),
)

/**
 * @param {string} executable
 * @returns {Promise<string[]>} the Debian packages to install
 */
export async function missingLibraryPackages(executable) {
  if (process.platform !== 'linux') return []
  const { output } = await run('ldd', [executable])
  const libraries = [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
  if (libraries.length === 0) return []
  const suffix = (await hasT64Names()) ? 't64' : ''
  const packages = libraries.map((library) => {
    const name = packageOf.get(library)
    if (!name) throw new Error(`Electron needs the library ${library}; please install it`)
    return name.replace('*', suffix)
  })
  return [...new Set(packages)]
}
