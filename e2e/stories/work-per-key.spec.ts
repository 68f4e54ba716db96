import type { Locator, Page } from '@playwright/test'
import { openElectron } from '../hosts/electron'
import { importLarge, largeName } from '../large'
import { Library } from '../pages/library'
import { expect, host, test } from '../story'

test.skip(host.name === 'chromium', 'what crosses to the main process is counted there')

type Counted = {
  commits: number
  components: number
  readonly mutated: string[]
}
type Fiber = {
  readonly tag: number
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

/** Listens where React's own tools listen, before React is there. */
function countCommits() {
  const counted: Counted = { commits: 0, components: 0, mutated: [] }
  const components = new Set([0, 11, 14, 15])
  const performedWork = 1
  const count = (now: Fiber, before: Fiber | null) => {
    if (components.has(now.tag) && now.flags & performedWork) counted.components += 1
    if (before && now.child === before.child) return
    for (let child = now.child; child; child = child.sibling)
      if (child !== child.alternate) count(child, child.alternate)
  }
  Object.assign(window, {
    counted,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot(_id: number, root: { readonly current: Fiber }) {
        counted.commits += 1
        count(root.current, root.current.alternate)
      },
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
    },
  })
}

/** The largest factsheet, open at a section of one of its policies, with each of React's commits counted. */
async function openCounting(folder: string) {
  const { app, page, close } = await openElectron(await importLarge(folder))
  await page.addInitScript(countCommits)
  await page.reload()
  await page.locator('main').waitFor()
  const editor = await new Library(page).open(largeName)
  await editor.navigation.getByRole('button', { name: /^Programme 30/ }).click()
  await editor.go('Policy objectives')
  /** Once nothing is on its way any more. */
  const settled = async () => {
    await editor.saved()
    await page.waitForTimeout(600)
  }
  return { app, page, editor, settled, close }
}

/** Counts from now on, and what changes in the page: within the field, or by the part it stands in. */
const beginCounting = (field: Locator) =>
  field.evaluate((within) => {
    const { counted } = window as unknown as { counted: Counted }
    counted.commits = counted.components = 0
    const where = (node: Node) => {
      const at = node instanceof Element ? node : node.parentElement
      if (within.contains(at)) return 'field'
      if (at?.closest('header [role="status"]')) return 'save state'
      return at?.closest('nav, aside, header, main')?.tagName ?? 'elsewhere'
    }
    new MutationObserver((mutations) =>
      counted.mutated.push(...mutations.map(({ target }) => where(target))),
    ).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })

const countedIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { counted: Counted }).counted)

test('a key in the largest factsheet changes its field and nothing else, and React draws nothing for it', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const { app, page, settled, close } = await openCounting(folder)
  const area = page.locator('textarea[data-address$="/objectives/explanation"]')
  await area.focus()
  await page.keyboard.press('Control+End')
  // The first key begins a save, and marks the field as touched.
  await page.keyboard.press('a')
  await settled()

  await app.evaluate(({ ipcMain }) => {
    type Handle = (...given: unknown[]) => unknown
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, Handle>
    }
    const asked: { verb: string; at: number }[] = []
    Object.assign(globalThis, { asked })
    for (const [verb, handle] of handlers)
      handlers.set(verb, (...given) => {
        asked.push({ verb, at: Date.now() })
        return handle(...given)
      })
  })
  await beginCounting(area.locator('..'))

  const keys = 30
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('b')
    await page.waitForTimeout(60)
  }
  await settled()
  const counted = await countedIn(page)
  const asked = await app.evaluate(
    () => (globalThis as unknown as { asked: { verb: string; at: number }[] }).asked,
  )
  const beside = counted.mutated.filter((where) => where !== 'field' && where !== 'save state')
  expect([...new Set(beside)], 'changed beside the field').toEqual([])
  // React draws nothing for a key: only the count of words at pauses, and the state of saving with each save.
  const saves = asked.filter(({ verb }) => verb === 'keepEdits')
  expect(
    asked.filter(({ verb }) => verb !== 'keepEdits'),
    'asked beside keeping',
  ).toEqual([])
  const gaps = saves.slice(1).map((save, index) => save.at - saves[index]!.at)
  expect(Math.min(...gaps), 'ms between two messages that keep').toBeGreaterThanOrEqual(195)
  expect(
    counted.commits / keys,
    `commits of React per key (four for each of ${saves.length} saves, and eight)`,
  ).toBeLessThanOrEqual((4 * saves.length + 8) / keys)
  console.log(JSON.stringify({ ...counted, mutated: counted.mutated.length, saves: saves.length }))
  expect(counted.components / keys, 'components drawn per key').toBeLessThanOrEqual(1)
  await close()
})

test('a tick in the largest factsheet draws its question and what it changes, and no more than it did', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const { page, editor, settled, close } = await openCounting(folder)
  const box = editor.work.getByRole('checkbox').first()
  await box.focus()
  // The first tick begins a save, and marks the question as touched; two leave it as it was.
  await page.keyboard.press('Space')
  await settled()
  await page.keyboard.press('Space')
  await settled()
  await beginCounting(box.locator('xpath=ancestor::fieldset[1]'))
  const ticks = 8
  for (let tick = 0; tick < ticks; tick += 1) {
    await page.keyboard.press('Space')
    // Each with the findings and the save that follow from it.
    await settled()
  }
  const counted = await countedIn(page)
  const beside = counted.mutated.filter((where) => where !== 'field' && where !== 'save state')
  console.log(
    JSON.stringify({ ...counted, mutated: counted.mutated.length, beside: beside.length }),
  )
  // Its numbers stand in the header and in the navigation.
  expect([...new Set(beside)].toSorted(), 'changed beside the question').toEqual(['HEADER', 'NAV'])
  // Today’s counts, and a little more: 3 for the tick, its findings and its save; 18, on a slow machine 16; 26; 11.
  expect(counted.commits / ticks, 'commits of React per tick').toBeLessThanOrEqual(3.5)
  expect(counted.components / ticks, 'components drawn per tick').toBeLessThanOrEqual(20)
  expect(counted.mutated.length / ticks, 'changes of the page per tick').toBeLessThanOrEqual(28)
  expect(beside.length / ticks, 'changes beside the question per tick').toBeLessThanOrEqual(12)
  await close()
})
