import type { Page } from '@playwright/test'
import { factsheets } from '../cli'
import { openElectron, type ElectronApp } from '../hosts/electron'
import { Library } from '../pages/library'
import { expect, host, sample, test } from '../story'

test.skip(host.name === 'chromium', 'windows are of Electron')

async function open(folder: string): Promise<ElectronApp> {
  await factsheets('import', sample, '--data', `${folder}/library`)
  return openElectron(`${folder}/library`)
}

async function size({ app, page }: ElectronApp, width: number, height: number, zoom = 1) {
  await app.evaluate(
    ({ BrowserWindow }, given) => {
      const window = BrowserWindow.getAllWindows()[0]!
      window.setSize(given.width, given.height)
      window.webContents.setZoomFactor(given.zoom)
    },
    { width, height, zoom },
  )
  await expect
    .poll(() => page.evaluate(() => Math.round(innerWidth)))
    .toBe(Math.round(width / zoom))
  // React draws the layout of the new size in the frame after.
  await page.waitForTimeout(200)
}

/** What reaches out of the window sideways, or is cut off where it cannot be scrolled to. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.push('the page scrolls sideways')
    for (const element of document.querySelectorAll<HTMLElement>(
      'header button, header h1, main :is(input, textarea, select, button, h2, label, p, legend), aside :is(button, output, h3, p)',
    )) {
      const { left, right, width } = element.getBoundingClientRect()
      if (width === 0 || element.closest('.visually-hidden')) continue
      if (left < -1 || right > root.clientWidth + 1)
        found.push(`${element.tagName} ${element.textContent?.slice(0, 30)} ${left} ${right}`)
    }
    for (const pane of document.querySelectorAll('main, aside > :first-child, nav > :first-child'))
      if (pane.scrollWidth > pane.clientWidth + 1) found.push(`${pane.tagName} scrolls sideways`)
    return found
  })

test('panes are resized and folded, by pointer and by keyboard, and stay so', async ({
  folder,
}) => {
  const window = await open(folder)
  const { page, close } = window
  const library = new Library(page)
  const editor = await library.open('Republic of Korea')
  const width = async () => Math.round((await editor.panel.boundingBox())!.width)
  const usual = await width()
  const edge = page.getByRole('separator', { name: 'Width of the score' })

  await edge.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(width).toBe(usual + 16)
  await page.keyboard.press('Home')
  await expect.poll(width).toBe(272)
  await expect(edge).toHaveAttribute('aria-valuenow', '272')
  const { x, y } = (await edge.boundingBox())!
  await page.mouse.move(x, y + 200)
  await page.mouse.down()
  await page.mouse.move(x - 60, y + 200, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBe(332)
  await page.mouse.dblclick((await edge.boundingBox())!.x, y + 200)
  await expect.poll(width).toBe(usual)
  await edge.focus()
  await page.keyboard.press('End')
  await expect.poll(width).toBe(560)

  await page.keyboard.press('Shift+F9')
  await expect(editor.navigation).toBeHidden()
  await editor.toLibrary()
  await library
    .row(/^Republic of Korea/)
    .getByRole('button')
    .first()
    .click()
  await editor.panel.waitFor()
  await expect(editor.navigation).toBeHidden()
  expect(await width()).toBe(560)
  await page.getByRole('button', { name: 'Show the sections' }).click()
  await expect(editor.navigation).toBeVisible()
  await page.keyboard.press('F9')
  await expect(editor.panel).toBeHidden()
  await close()
})

test('a factsheet opens where its author left it', async ({ folder }) => {
  const window = await open(folder)
  const { page, close } = window
  const library = new Library(page)
  const editor = await library.open('Republic of Korea')
  await editor.go('Assessment and texts')
  await editor.work.evaluate((main) => main.scrollTo({ top: 300 }))
  await editor.toLibrary()
  await library.open('Republic of Korea')
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('Assessment and texts')
  expect(await editor.work.evaluate((main) => main.scrollTop)).toBe(300)
  await close()
})

test('where there is no room the score floats, and goes when the work is wanted', async ({
  folder,
}) => {
  const window = await open(folder)
  const { page, close } = window
  const editor = await new Library(page).open('Republic of Korea')
  await size(window, 1024, 640)
  await expect(editor.panel).toBeHidden()
  await page.keyboard.press('F9')
  await expect(editor.panel).toBeVisible()
  await expect(editor.panel.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(editor.panel).toBeHidden()
  await expect(page.getByRole('button', { name: 'Show the score' })).toBeFocused()
  await page.keyboard.press('Enter')
  await editor.panel.getByRole('button', { name: /^ICCP: ongoing/ }).click()
  await expect(editor.panel).toBeHidden()
  await expect(editor.work.locator(':focus')).toHaveCount(1)
  await close()
})

test('nothing is lost at 200 %, and nothing in the smallest and the largest window', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const window = await open(folder)
  const { page, close } = window
  const editor = await new Library(page).open('Republic of Korea')
  for (const [width, height, zoom] of [
    [1024, 640, 1],
    [1024, 640, 2],
    [1440, 900, 2],
    [3840, 2160, 1],
  ] as const) {
    await size(window, width, height, zoom)
    const at = `${width}x${height} at ${zoom * 100} %`
    for (const part of ['Cover', 'Policies', 'Assessment and texts', 'Bibliography', 'Annex']) {
      if (!(await editor.navigation.isVisible()))
        await page.getByRole('button', { name: 'Show the sections' }).click()
      await editor.navigation.getByRole('button', { name: new RegExp(`^${part}`) }).click()
      expect(await lost(page), `${part}, ${at}`).toEqual([])
    }
    if (!(await editor.panel.isVisible())) await page.keyboard.press('F9')
    await editor.panel.waitFor()
    expect(await lost(page), `score, ${at}`).toEqual([])
    await page.keyboard.press('Escape')
  }
  await close()
})

test('the decimal sign is the analyst’s, wherever points are printed', async ({ folder }) => {
  const window = await open(folder)
  const { app, page, close } = window
  const library = new Library(page)
  const choose = (id: string) =>
    app.evaluate(
      ({ Menu }, chosen) => Menu.getApplicationMenu()!.getMenuItemById(chosen)!.click(),
      id,
    )
  const editor = await library.open('Republic of Korea')
  expect(await editor.total()).toBe('6,5')
  await choose('decimalPoint')
  await expect.poll(() => editor.total()).toBe('6.5')
  await expect(editor.panel).toContainText('Suggested: 0.5')
  await expect(editor.panel.getByRole('img')).toHaveAccessibleName(/Evidence 0\.5/)
  await editor.go('Annex')
  await expect(editor.work.getByRole('rowheader', { name: '0.5' })).toHaveCount(4)
  await editor.toLibrary()
  await expect(library.row(/^Republic of Korea/)).toContainText('6.5')
  await choose('decimalComma')
  await expect(library.row(/^Republic of Korea/)).toContainText('6,5')
  await close()
})

test('one key accepts the suggestion of the criterion that has the focus', async ({ folder }) => {
  const window = await open(folder)
  const { page, close } = window
  const editor = await new Library(page).open('Republic of Korea')
  const scope = editor.panel.getByRole('group', { name: 'Policy scope' })
  await scope.getByRole('radio', { name: /^2:/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(scope.getByRole('radio', { name: /^1:/ })).toBeChecked()
  await expect(scope.getByLabel('Reason for another level than suggested')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(scope.getByRole('radio', { name: /^2:/ })).toBeChecked()
  await close()
})

test('the window opens where and as large as it was left, and the palette knows what was used last', async ({
  folder,
}) => {
  await factsheets('import', sample, '--data', `${folder}/library`)
  const first = await openElectron(`${folder}/library`, `${folder}/user`)
  const library = new Library(first.page)
  await library.open('Republic of Korea')
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setBounds({ x: 60, y: 40, width: 1210, height: 810 }),
  )
  await first.page.keyboard.press('Control+k')
  await first.page.keyboard.type('Glossary')
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(
    'Glossary',
  )
  await first.close()

  const second = await openElectron(`${folder}/library`, `${folder}/user`)
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds()),
  ).toEqual({ x: 60, y: 40, width: 1210, height: 810 })
  const editor = await new Library(second.page).open('Republic of Korea')
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('Glossary')
  await second.page.keyboard.press('Control+k')
  await expect(second.page.getByRole('option').first()).toContainText('Glossary')
  await second.close()
})
