import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, host, test } from '../story'

const renderer = path.join(import.meta.dirname, '../../out/renderer')
const kib = 1024

/** Counts that no machine changes: each at most what it is today and a little more, by the name that a failure says. */
const most = {
  'JavaScript before the first sight of the library, KiB gzip': 250,
  'bytes in the journal for a burst of ten keys': 2048,
}

test('the first sight of the library takes no more JavaScript than it did', async () => {
  test.skip(host.name === 'chromium', 'of the build, not of the host')
  const page = await readFile(path.join(renderer, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(
    ([, file]) => file!,
  )
  expect(scripts.length).toBeGreaterThan(3)
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(path.join(renderer, file))).length),
  )
  within(
    'JavaScript before the first sight of the library, KiB gzip',
    sizes.reduce((sum, size) => sum + size, 0) / kib,
  )
})

test('a burst of keys costs the disk its letters, not the factsheet', async ({ launch }) => {
  const { library, data, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const also = editor.work.getByLabel('Also known as')
  await also.click()
  await page.keyboard.press('x')
  await editor.saved()
  const before = await journalSize(data)
  await page.keyboard.type('0123456789')
  await editor.saved()
  const written = (await journalSize(data)) - before
  expect(written).toBeGreaterThan(10)
  within('bytes in the journal for a burst of ten keys', written)
})

function within(name: keyof typeof most, value: number) {
  console.log(`${name}: ${Math.round(value)} of at most ${most[name]}`)
  expect(value, name).toBeLessThanOrEqual(most[name])
}

async function journalSize(data: string): Promise<number> {
  const folder = path.join(data, 'journal')
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.jsonl'),
  )
  const sizes = await Promise.all(
    files.map(async (name) => (await stat(path.join(folder, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
