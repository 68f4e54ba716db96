import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { factsheets } from '../cli'
import { openElectron } from '../hosts/electron'
import { act } from '../pages/editor'
import { Library } from '../pages/library'
import { expect, host, sample, test } from '../story'

const renderer = path.join(import.meta.dirname, '../../out/renderer')
const main = path.join(import.meta.dirname, '../../out/main')
const kib = 1024

/** Counts that no machine changes: each at most what it is today and a little more, by the name that a failure says. */
const most = {
  'JavaScript before the first sight of the library, KiB gzip': 116,
  'bytes in the journal for a burst of ten keys': 2048,
  'files the page opens before the first sight of the library': 9,
  'files the main process opens before it can list': 16,
}

/** How often each verb may be asked. A verb that is not named may not be asked at all. */
const asked = {
  'the library in sight': {
    readPreferences: 1,
    firstRows: 1,
    resume: 1,
    nameEdits: 1,
    listFactsheets: 1,
    describeFolder: 1,
  },
  'one factsheet opened': {
    // At the pointer's press, before its click.
    readAhead: 1,
    openFactsheet: 1,
    compareWithLibrary: 1,
    describeFolder: 1,
    nameEdits: 1,
    // Which section is open, once it is.
    changePreferences: 2,
  },
  'ten quick ticks': { keepEdits: 4, nameEdits: 4 },
  'ten quick keys': { keepEdits: 4, nameEdits: 1 },
}

test('the first sight of the library takes no more JavaScript and no more files than it did', async () => {
  test.skip(host.name === 'chromium', 'of the build, not of the host')
  const page = await readFile(path.join(renderer, 'index.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(([, file]) => file!)
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(3)
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(path.join(renderer, file))).length),
  )
  within(
    'JavaScript before the first sight of the library, KiB gzip',
    sizes.reduce((sum, size) => sum + size, 0) / kib,
  )
  within('files the page opens before the first sight of the library', files.length + 1)
  const opened = new Set<string>()
  for (const entry of ['index.js', 'early-list.js'])
    await addImported(path.join(main, entry), opened)
  expect(opened.size).toBeGreaterThan(3)
  within('files the main process opens before it can list', opened.size)
  // The schemas take longer to load than the window: neither side waits for them. The control is what does.
  const early = [...scripts.map((file) => path.join(renderer, file)), ...opened]
  expect(await withSchemas(early)).toEqual([])
  const whole = new Set<string>()
  await addImported(path.join(main, 'host.js'), whole)
  expect(await withSchemas([...whole])).not.toEqual([])
})

test('the window asks the main process for no more than it did', async ({ folder }) => {
  test.skip(host.name === 'chromium', 'what crosses to the main process is counted there')
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  const { app, page, close } = await openElectron(data)
  await app.evaluate(({ ipcMain }) => {
    type Handle = (...given: unknown[]) => unknown
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, Handle>
    }
    const counted: Record<string, number> = {}
    Object.assign(globalThis, { counted })
    for (const [verb, handle] of handlers)
      handlers.set(verb, (...given) => {
        counted[verb] = (counted[verb] ?? 0) + 1
        return handle(...given)
      })
  })
  /** What was asked since the last time, once nothing has been asked for a while. */
  const takeCounted = async () => {
    await page.waitForTimeout(1500)
    return app.evaluate(() => {
      const { counted } = globalThis as unknown as { counted: Record<string, number> }
      const now = { ...counted }
      for (const verb of Object.keys(counted)) delete counted[verb]
      return now
    })
  }
  await takeCounted()
  await page.reload()
  await page.locator('main').waitFor()
  askedWithin('the library in sight', await takeCounted())
  const editor = await new Library(page).open('Republic of Korea')
  await editor.goToPolicy(act, 'Policy objectives')
  askedWithin('one factsheet opened', await takeCounted())
  await editor.work.getByRole('checkbox').first().focus()
  for (let tick = 0; tick < 10; tick += 1) await page.keyboard.press('Space', { delay: 20 })
  await editor.saved()
  askedWithin('ten quick ticks', await takeCounted())
  await editor.work.locator('textarea').first().focus()
  await page.keyboard.type('0123456789', { delay: 20 })
  await editor.saved()
  askedWithin('ten quick keys', await takeCounted())
  await close()
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

/** The files that a script brings with it, itself included. */
async function addImported(file: string, opened: Set<string>): Promise<void> {
  if (opened.has(file)) return
  opened.add(file)
  const script = await readFile(file, 'utf8')
  const imported = script.matchAll(/^(?:import|export)\b[^;'"]*["'](\.[^"']+)["'];?$/gmu)
  for (const [, other] of imported) await addImported(path.join(path.dirname(file), other!), opened)
}

/** Those of the scripts that hold the schema library. */
async function withSchemas(files: readonly string[]): Promise<readonly string[]> {
  const read = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  )
  return read.filter(({ text }) => text.includes('ZodString')).map(({ file }) => file)
}

function askedWithin(when: keyof typeof asked, counts: Readonly<Record<string, number>>) {
  console.log(when, JSON.stringify(counts))
  const allowed: Readonly<Record<string, number>> = asked[when]
  const over = Object.entries(counts)
    .filter(([verb, count]) => count > (allowed[verb] ?? 0))
    .map(([verb, count]) => `${verb}: ${count} of at most ${allowed[verb] ?? 0}`)
  expect(over, `asked with ${when}`).toEqual([])
}

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
