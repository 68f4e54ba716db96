import type { Page } from '@playwright/test'
import { expect, test } from '../story'
import type { Editor } from '../pages/editor'

const titles = (editor: Editor, list: string) =>
  editor.work.getByRole('region', { name: list }).locator('[data-title]')

test('an item moves by key, menu and pointer, keeps the focus, and says where it went', async ({
  launch,
}) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const rows = titles(editor, 'Bibliography')
  const [first, second, third] = await rows.allInnerTexts()

  await rows.first().focus()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(rows.nth(1)).toHaveText(first!)
  await expect(rows.nth(1)).toBeFocused()
  await expect(editor.work.getByRole('status').filter({ hasText: 'moved to 2 of' })).toHaveCount(1)
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(rows.first()).toBeFocused()
  await expect(rows.first()).toHaveText(first!)
  // At the end nothing moves.
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(rows.first()).toHaveText(first!)

  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await editor.work.getByRole('button', { name: `More: ${second}` }).click()
  await page.getByRole('menuitem', { name: 'Move up' }).click()
  await expect(rows.first()).toHaveText(second!)
  await expect(editor.work.getByRole('button', { name: `More: ${second}` })).toBeFocused()

  // The handle of the first, let go below the third.
  const handle = editor.work.locator('li [title="Drag to move"]').first()
  const from = (await handle.boundingBox())!
  const to = (await rows.nth(2).boundingBox())!
  await page.mouse.move(from.x + 4, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(from.x + 4, to.y + 5, { steps: 4 })
  await page.mouse.move(from.x + 4, to.y + to.height - 4, { steps: 4 })
  await page.mouse.up()
  await expect(rows.nth(2)).toHaveText(second!)
  await expect(rows.nth(0)).toHaveText(first!)
  await expect(rows.nth(1)).toHaveText(third!)

  // Escape lets go where it was.
  const again = (await handle.boundingBox())!
  await page.mouse.move(again.x + 4, again.y + 10)
  await page.mouse.down()
  await page.mouse.move(again.x + 4, to.y + to.height + 30, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(rows.nth(0)).toHaveText(first!)
  await editor.saved()
})

test('what was removed by key comes back, and the focus stays in the list', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const rows = titles(editor, 'Bibliography')
  const before = await rows.allInnerTexts()
  await rows.nth(1).focus()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(before.length - 1)
  await expect(rows.nth(1)).toBeFocused()
  await expect(rows.nth(1)).toHaveText(before[2]!)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(rows).toHaveText(before)
})

test('a list is one stop of Tab', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Bibliography')
  const rows = titles(editor, 'Bibliography')
  await rows.first().focus()
  // Past its three buttons stands what adds the next one.
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab')
  await expect(editor.work.getByRole('button', { name: 'Add source' })).toBeFocused()
})

test('a policy goes to another factsheet with the sources it cites', async ({ launch }) => {
  const { library, page } = await launch({ holds: 'korea' })
  const there = await library.begin('Testland A', 'XA', 2022)
  await there.toLibrary()
  const editor = await library.open('Republic of Korea')
  await editor.go('Policies')
  const rows = titles(editor, 'Policies')
  const act = (await rows.allInnerTexts()).find((each) => each.startsWith('Industrial'))!
  await editor.work.getByRole('button', { name: `More: ${act}` }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Copy to…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByRole('button', { name: 'Republic of Korea 2022 this one' }),
  ).toBeVisible()
  await dialog.getByRole('searchbox').fill('testl')
  await expect(dialog.getByRole('status')).toHaveText('One factsheet')
  await page.keyboard.press('Enter')
  const notice = page.getByText(
    /^Industrial Clustering Act was copied to Testland A 2022 with \d+ sources\./,
  )
  await expect(notice).toContainText('Its relations and evaluations were not copied.')
  await notice.locator('..').getByRole('button', { name: 'Open it' }).click()
  await expect(
    there.navigation.getByRole('button', { name: /^Industrial Clustering Act/ }),
  ).toBeVisible()
  await there.go('Bibliography')
  expect(await titles(there, 'Bibliography').count()).toBeGreaterThan(0)

  // To the open factsheet itself: at the end, and one step of undo.
  await there.go('Policies')
  await there.work.getByRole('button', { name: /^More: Industrial/ }).click()
  await page.getByRole('menuitem', { name: 'Copy to…' }).click()
  await dialog.getByRole('button', { name: 'Testland A 2022 this one' }).click()
  await expect(titles(there, 'Policies')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(titles(there, 'Policies')).toHaveCount(1)
})

/** Fills a factsheet with many policies and sources, by way of the verbs that the window has. */
async function withMany(page: Page, policies: number, sources: number) {
  await page.evaluate(
    async ([policyCount, sourceCount]) => {
      type Ask = (asked: string) => Promise<string>
      const bridge = (window as unknown as { factsheets: { ask: Record<string, Ask> } }).factsheets
      const ask = async (verb: string, asked: unknown): Promise<unknown> => {
        const reply = JSON.parse(await bridge.ask[verb]!(JSON.stringify(asked))) as {
          ok: boolean
          value: unknown
        }
        if (!reply.ok) throw new Error(JSON.stringify(reply))
        return reply.value
      }
      const listed = (await ask('listFactsheets', {})) as { summaries: { id: string }[] }
      const opened = (await ask('openFactsheet', { id: listed.summaries[0]!.id })) as {
        n: number
        opening: string
        record: { id: string; policies: { names: object }[]; sources: { csl: object }[] }
      }
      const { n, opening, record } = opened
      const many = <T>(item: T, count: number, as: (copy: T, number: number) => T) =>
        Array.from({ length: count }, (_, index) => as(structuredClone(item), index + 1))
      record.policies = [
        ...record.policies,
        ...many(record.policies[0]!, policyCount! - record.policies.length, (copy, number) => ({
          ...copy,
          id: crypto.randomUUID(),
          names: { ...copy.names, printed: `Cluster programme ${number}`, short: '' },
        })),
      ]
      record.sources = [
        ...record.sources,
        ...many(record.sources[0]!, sourceCount! - record.sources.length, (copy, number) => ({
          ...copy,
          id: crypto.randomUUID(),
          csl: { ...copy.csl, title: `Report number ${number}` },
        })),
      ]
      const operations = (['policies', 'sources'] as const).map((address) => ({
        kind: 'value',
        address,
        after: record[address],
      }))
      const edits = [{ kind: 'do', operations, at: 0 }]
      await ask('keepEdits', { id: record.id, opening, from: n + 1, edits })
    },
    [policies, sources],
  )
}

test('60 policies and 300 sources: found by a few letters, and a key draws one field and one line', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const { library, page } = await launch({ holds: 'korea' })
  await withMany(page, 60, 300)
  const editor = await library.open('Republic of Korea')
  await editor.go('Policies')
  const rows = titles(editor, 'Policies')
  await expect(rows).toHaveCount(60)
  await editor.work.getByRole('searchbox', { name: 'Search: Policies' }).fill('programme 42')
  await expect(rows).toHaveCount(1)
  await expect(
    editor.work.getByRole('region', { name: 'Policies' }).getByRole('status').first(),
  ).toHaveText('1 of 60')
  // Those below the fold came after the form.
  const inNavigation = editor.navigation.getByRole('button', { name: /^Cluster programme/ })
  await expect(inNavigation).toHaveCount(58)
  const find = editor.navigation.getByRole('searchbox', { name: 'Find a policy' })
  await find.fill('programme 17')
  await expect(inNavigation).toHaveCount(1)
  await find.press('Escape')

  await editor.go('Bibliography')
  const sources = titles(editor, 'Bibliography')
  await expect(sources).toHaveCount(300)
  await sources.nth(20).click()
  const body = editor.work.locator('li[data-open]')
  const publisher = body.getByRole('textbox', { name: 'Publisher' })
  const title = body.getByRole('textbox', { name: 'Title', exact: true })

  /** How many lines of the list and fields in them change while keys are typed, and what else beside header and panel. */
  const typed = async (keys: string) => {
    await editor.saved()
    await page.evaluate(() => {
      const touched = {
        lines: new Set<Element>(),
        fields: new Set<Element>(),
        navigation: 0,
        elsewhere: 0,
      }
      const counter = new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement
          const line = element?.closest('li[data-item]')
          if (element?.closest('nav')) touched.navigation += 1
          else if (line) {
            touched.lines.add(line)
            if (!element?.closest('[class*="itemBar"]')) touched.fields.add(element!)
          } else if (!element?.closest('header, aside')) touched.elsewhere += 1
        }
      })
      counter.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
      Object.assign(window, { touched, counter })
    })
    for (const key of keys) await page.keyboard.type(key)
    return page.evaluate(() => {
      const { touched, counter } = window as unknown as {
        touched: Record<'lines' | 'fields', Set<Element>> &
          Record<'navigation' | 'elsewhere', number>
        counter: MutationObserver
      }
      counter.disconnect()
      return { ...touched, lines: touched.lines.size, fields: touched.fields.size }
    })
  }
  // A field that the line does not name: that input, and nothing else.
  await publisher.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  const inPublisher = await typed('abcde')
  expect(inPublisher).toEqual({ lines: 1, navigation: 0, fields: 1, elsewhere: 0 })
  // The title: its own line follows it, and no other.
  await title.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('x')
  expect(await typed('abcde')).toEqual({ lines: 1, navigation: 0, fields: 1, elsewhere: 0 })
})
