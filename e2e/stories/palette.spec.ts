import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../story'

const query = (page: Page) => page.getByRole('combobox', { name: 'Go to anything' })

async function goTo(page: Page, words: string) {
  await page.keyboard.press('Control+k')
  await query(page).fill(words)
  // The list may lag behind the keys; Enter looks for itself.
  await page.keyboard.press('Enter')
  await expect(query(page)).toHaveCount(0)
}

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(', ')}`)
}

test('the palette leads to a field, a section, another factsheet and a command', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  const begun = await library.begin('Testland A', 'XA', 2021)
  await begun.work.getByLabel('Also known as').fill('The First Testland')

  // At once, though the last key is not yet saved: nothing is lost by going.
  await goTo(page, 'korea 2022')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Republic of Korea')
  await goTo(page, 'starting clustering')
  const start = page.getByRole('main').getByRole('textbox', { name: 'Starting year' })
  await expect(start).toBeFocused()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('History')
  await goTo(page, 'bibliography')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Bibliography')
  expect(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
  ).toBe(true)
  // In a section of categories at the first of them, and not at what clears them all.
  await goTo(page, 'policy objectives clustering')
  await expect(
    page.getByRole('checkbox', { name: /^Strengthening cooperation between companies/ }),
  ).toBeFocused()
  await goTo(page, 'back library')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Factsheets')

  await goTo(page, 'testland')
  await expect(begun.work.getByLabel('Also known as')).toHaveValue('The First Testland')
})

test('the palette is a combobox: arrows move, what was used last stands first, Escape gives the focus back', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  await library.open('Republic of Korea')
  await goTo(page, 'budget iccp')
  // In the first thing that is asked there, and on no button.
  await expect(page.getByRole('textbox', { name: 'Amount' }).first()).toBeFocused()
  await page.keyboard.press('Control+k')
  const options = page.getByRole('listbox', { name: 'Go to anything' }).getByRole('option')
  await expect(options.first()).toContainText('Budget')
  await expect(page.getByRole('group', { name: 'Used last' })).toBeVisible()
  // Also after the window has begun anew.
  await page.keyboard.press('Escape')
  await page.reload()
  // A window that begins anew goes on with the factsheet that was open.
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).waitFor()
  await page.keyboard.press('Control+k')
  await expect(options.first()).toContainText('Budget')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(query(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id'))!,
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  expect(await violations(page)).toEqual([])
  await query(page).fill('no such thing anywhere')
  await expect(page.getByText('Nothing is called')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(query(page)).toHaveCount(0)
  expect(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
  ).toBe(true)
})

test('every label of every part is found in the palette', async ({ launch }) => {
  test.setTimeout(150_000)
  const { page, library } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const labels = new Set<string>()
  for (let part = 0; part < 40; part += 1) {
    const here = await editor.work.evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('[data-address]:not([type="checkbox"])')]
        .filter((field) => !field.closest('[data-address^="assessments/"]'))
        .flatMap((field) =>
          field.matches('fieldset')
            ? (field.querySelector('legend [id]')?.textContent ?? [])
            : 'labels' in field
              ? [...(field as HTMLInputElement).labels!].map((label) => label.textContent)
              : [],
        ),
    )
    for (const label of here) labels.add(label.trim())
    const title = await page.getByRole('main').getByRole('heading', { level: 2 }).textContent()
    if (title === 'Notes') break
    await page.keyboard.press('Alt+ArrowDown')
    await expect(editor.navigation.locator('[aria-current="page"]')).toBeVisible()
  }
  // Parts of an answer are found by the answer that they are part of.
  const parts = ['Amount', 'Currency', 'For the period', 'Note', 'Searched where', 'Searched when']
  expect(labels.size).toBeGreaterThan(20)
  await page.keyboard.press('Control+k')
  for (const label of labels) {
    if (parts.includes(label)) continue
    await query(page).fill(label)
    await expect(
      page
        .getByRole('group', { name: 'Fields' })
        .getByRole('option')
        .filter({ hasText: label })
        .first(),
      label,
    ).toBeVisible()
  }
})

test('Alt with an arrow goes into the next section and back to where one was; F6 and Escape between the panes', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const inWork = () =>
    page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
  await editor.work.getByLabel('Publisher').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(editor.work.getByRole('textbox', { name: 'Introduction' })).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(editor.work.getByLabel('Publisher')).toBeFocused()

  await page.keyboard.press('F6')
  expect(await inWork()).toBe(false)
  await page.keyboard.press('Shift+F6')
  await expect(editor.work.getByLabel('Publisher')).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(editor.navigation.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(editor.work.getByLabel('Publisher')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Republic of Korea')
})

test('all shortcuts in one overview, by "?" outside of a text and not within one; the help by F1, offline', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  const find = page.getByRole('searchbox')
  await find.focus()
  await page.keyboard.type('?')
  await expect(find).toHaveValue('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await find.blur()
  await page.keyboard.press('?')
  const overview = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const name of ['Export', 'Note on This Field', 'Go to Anything', 'Next Pane', 'Undo'])
    await expect(overview.getByText(name, { exact: true })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(overview).toHaveCount(0)

  await library.open('Republic of Korea')
  await page.getByLabel('Publisher').focus()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Help' })
  for (const topic of await help.getByRole('tab').all()) {
    await topic.click()
    expect(await violations(page), (await topic.textContent()) ?? '').toEqual([])
  }
  await help.getByRole('tab', { name: 'The maturity score' }).click()
  await expect(help.getByText('existence of targeted cluster policies')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(page.getByLabel('Publisher')).toBeFocused()
})

test('what is typed right after the key goes into the palette, and not into the text behind', async ({
  launch,
}) => {
  const { page, library } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await editor.go('Introduction')
  const text = editor.work.getByRole('textbox', { name: 'Introduction', exact: true })
  await text.focus()
  // No frame passes between the key and the next one, as in a window that is busy.
  const focused = await page.evaluate(async () => {
    const key = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true })
    document.activeElement!.dispatchEvent(key)
    await Promise.resolve()
    return document.activeElement!.getAttribute('role')
  })
  expect(focused).toBe('combobox')
  await page.keyboard.press('Escape')
  await expect(text).toBeFocused()
})
