import { openElectron } from '../hosts/electron'
import { Library } from '../pages/library'
import { expect, host, test } from '../story'

test.skip(host.name === 'chromium', 'the menu is Electron’s')

test('each item of the menu reaches the window, and none reaches behind a dialog', async ({
  folder,
}) => {
  const { app, page, close } = await openElectron(`${folder}/library`)
  // What the menu says takes another way into the window than a key: the window has heard it before anything is pressed.
  const heard = await page.evaluateHandle(() => {
    const all: (string | undefined)[] = []
    type Hears = (hear: (tiding: string, command?: string) => void) => void
    const { factsheets } = window as unknown as { factsheets: { listen: Hears } }
    factsheets.listen((_, command) => all.push(command))
    return all
  })
  const choose = async (command: string) => {
    const before = await heard.evaluate((all) => all.length)
    await app.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()!.getMenuItemById(id)!.click()
    }, command)
    await expect
      .poll(() => heard.evaluate((all, from) => all.slice(from), before))
      .toContain(command)
  }
  const library = new Library(page)
  const dialog = page.getByRole('dialog')

  await choose('newFactsheet')
  await expect(dialog).toContainText('New factsheet')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await choose('openSample')
  const heading = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(heading).toHaveText('Cover')
  await choose('nextSection')
  await expect(heading).toHaveText('Introduction')
  await choose('nextSection')
  await choose('previousSection')
  await expect(heading).toHaveText('Introduction')
  await choose('nextPane')
  await expect(page.locator('nav :focus, main :focus, aside :focus')).toHaveCount(1)

  await choose('export')
  await expect(dialog).toContainText('Export')
  await choose('nextSection')
  await choose('newFactsheet')
  await choose('moveToTrash')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(heading).toHaveText('Introduction')

  await choose('duplicate')
  const korea = page.getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await expect(korea).toHaveCount(2)
  await choose('find')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await library.open('Republic of Korea')
  await choose('moveToTrash')
  await expect(korea).toHaveCount(1)
  await expect(page.locator(':focus')).toHaveCount(1)
  await library.open('Republic of Korea')
  await choose('backToLibrary')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Factsheets')
  await close()
})

test('a key pressed with Alt leaves the focus in the window, and Alt alone goes to the menu bar', async ({
  folder,
}) => {
  const { app, page, close } = await openElectron(`${folder}/library`)
  await new Library(page).openSample()
  const heading = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(heading).toHaveText('Cover')
  // Unlike those of the test's own keyboard, these go through the window, as those of a hand do.
  const send = (
    keys: readonly { type: 'keyDown' | 'keyUp'; keyCode: string; modifiers?: 'alt'[] }[],
  ) =>
    app.evaluate(({ BrowserWindow }, all) => {
      const [window] = BrowserWindow.getAllWindows()
      window!.focus()
      for (const key of all) window!.webContents.sendInputEvent(key)
    }, keys)
  // The page itself is told by its driver that it always has the focus.
  const isInWindow = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.isFocused())
  const modifiers: 'alt'[] = ['alt']
  await expect.poll(() => isInWindow()).toBe(true)
  await send([
    { type: 'keyDown', keyCode: 'Alt', modifiers },
    { type: 'keyDown', keyCode: 'Down', modifiers },
    { type: 'keyUp', keyCode: 'Down', modifiers },
    { type: 'keyUp', keyCode: 'Alt' },
  ])
  await expect(heading).toHaveText('Introduction')
  await page.waitForTimeout(300)
  expect(await isInWindow()).toBe(true)
  await send([
    { type: 'keyDown', keyCode: 'Alt', modifiers },
    { type: 'keyUp', keyCode: 'Alt' },
  ])
  await expect.poll(() => isInWindow()).toBe(false)
  await close()
})
