import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openElectron } from '../e2e/hosts/electron'
import { Library } from '../e2e/pages/library'
import { openLibrary } from '../src-main/store/library'
import { testland } from '../src-main/store/testland'
import { afew } from './processes'
import { sum, type Tally } from './tally'

/** How old a key may be and still be missing: what README promises. */
const mayBeMissingMs = 1000
const longestMs = 3000
const betweenKeysMs = 40

/** The real app is killed at a random moment, while somebody types on and on. */
export async function killApp(count: number): Promise<Tally> {
  return sum(await afew(Array.from({ length: count }), 2, oneKill))
}

async function oneKill(): Promise<Tally> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-kill-'))
  try {
    const data = path.join(scratch, 'library')
    const record = testland('Testland is small.')
    const before = openLibrary(data)
    await before.add(record)
    await before.settled()
    const { typed, killedAt } = await typeUntilKilled(data)
    const stored = await textIn(data, record.id)
    if (stored === undefined) return { tried: 1, lost: 1, unreadable: 1 }
    const whole = record.introduction.markdown + typed.map(({ key }) => key).join('')
    const mustBeThere = typed.filter(({ at }) => killedAt - at > mayBeMissingMs).length
    const isWhatWasTyped = whole.startsWith(stored)
    const isThere = stored.length >= record.introduction.markdown.length + mustBeThere
    return { tried: 1, lost: isWhatWasTyped && isThere ? 0 : 1, unreadable: 0 }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

type Key = { readonly key: string; readonly at: number }

async function typeUntilKilled(data: string) {
  const { app, page } = await openElectron(data)
  const editor = await new Library(page).open('Testland A')
  await editor.go('Introduction')
  await editor.work.getByRole('textbox', { name: 'Introduction' }).focus()
  await page.keyboard.press('Control+End')
  const typed: Key[] = []
  const main = app.process()
  const ended = new Promise((resolve) => main.once('exit', resolve))
  let killedAt = Number.POSITIVE_INFINITY
  const timer = setTimeout(() => {
    killedAt = Date.now()
    main.kill('SIGKILL')
  }, Math.random() * longestMs)
  try {
    for (let place = 0; killedAt > Date.now(); place += 1) {
      const key = 'abcdefghij'[place % 10]!
      // Noted before it is typed, so that the store may hold it.
      typed.push({ key, at: Number.POSITIVE_INFINITY })
      await page.keyboard.type(key)
      typed[place] = { key, at: Date.now() }
      await page.waitForTimeout(betweenKeysMs)
    }
  } catch (error) {
    // A key that is typed into a dead window is refused; anything else is none of our doing.
    if (killedAt === Number.POSITIVE_INFINITY) throw error
  } finally {
    clearTimeout(timer)
  }
  await ended
  return { typed, killedAt }
}

async function textIn(data: string, id: string): Promise<string | undefined> {
  const library = openLibrary(data)
  try {
    await library.verify()
    return (await library.read(id)).record.introduction.markdown
  } catch {
    return undefined
  } finally {
    await library.settled()
  }
}
