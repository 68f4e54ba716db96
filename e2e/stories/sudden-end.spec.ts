import type { ElectronApp } from '../hosts/electron'
import { History } from '../pages/history'
import { readRecord, rewriteRecord } from '../records'
import { expect, host, test } from '../story'

test.skip(host.name === 'chromium', 'the processes that end here are those of Electron')

const letters = 'abcdefghij'

test('killed while typing: all but the last second is there again, shown, and can still be undone', async ({
  launch,
}) => {
  const first = (await launch({ holds: 'korea' })) as ElectronApp &
    Awaited<ReturnType<typeof launch>>
  const editor = await first.library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').fill('Before the end')
  await editor.filed()
  const name = editor.work.getByLabel('Also known as')
  await name.fill('')
  await editor.saved()
  const typedAt: number[] = []
  for (let key = 0; key < 40; key += 1) {
    await first.page.keyboard.type(letters[key % 10]!)
    typedAt.push(Date.now())
    await first.page.waitForTimeout(50)
  }
  const killedAt = Date.now()
  await first.kill()

  const again = await launch({ data: first.data })
  const reopened = await again.library.open('Republic of Korea')
  const there = await reopened.work.getByLabel('Also known as').inputValue()
  const typed = letters.repeat(4)
  expect(typed.startsWith(there)).toBe(true)
  expect(there.length).toBeGreaterThan(10)
  const oldestMissing = typedAt[there.length]
  if (oldestMissing !== undefined) expect(killedAt - oldestMissing).toBeLessThan(1_000)

  await again.page.getByRole('button', { name: 'Show what was brought back' }).click()
  const history = new History(again.page)
  await expect(history.version(/Before edits were brought back/)).toBeChecked()
  await expect(
    history
      .row(/^Also known as/)
      .getByRole('cell')
      .last(),
  ).toHaveText(there)
  await again.page.keyboard.press('Escape')
  // The journal has brought the steps back too, those before the end included.
  const undo = again.page.getByRole('banner').getByRole('button', { name: /^Undo: typing in/ })
  while ((await reopened.work.getByLabel('Publisher').inputValue()) === 'Before the end')
    await undo.click()
  await reopened.filed()
  expect((await readRecord(first.data)).stored.record.publisher).not.toBe('Before the end')
})

test('the window crashes: the same factsheet opens again at its place, with what was typed', async ({
  launch,
}) => {
  const { library, page, app } = (await launch({ holds: 'korea' })) as ElectronApp &
    Awaited<ReturnType<typeof launch>>
  const editor = await library.open('Republic of Korea')
  await editor.go('Introduction')
  const text = editor.work.getByRole('textbox', { name: 'Introduction' })
  await text.fill('Typed before the crash.')
  await editor.saved()
  // Its place is remembered once its author has stayed there for a moment.
  await page.waitForTimeout(500)
  const crashedId = await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    const id = webContents.getOSProcessId()
    webContents.forcefullyCrashRenderer()
    return id
  })
  // Playwright gives up a page that has crashed; the main process still reaches the one in its place, once it is there.
  const arrived = () =>
    app.evaluate(({ BrowserWindow }, crashed) => {
      const [window] = BrowserWindow.getAllWindows()
      const isAnother = window?.webContents.getOSProcessId() !== crashed
      return isAnother && !window?.webContents.isLoading() && window?.getTitle()
    }, crashedId)
  await expect.poll(arrived).toMatch(/^Republic of Korea 2022/)
  const seen = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
        `[document.querySelector('main h2')?.textContent, document.querySelector('main textarea')?.value]`,
      ),
    )
  await expect.poll(seen).toEqual(['Introduction', 'Typed before the crash.'])
})

test('undo and redo are there after closing and opening again, and in the menu', async ({
  launch,
}) => {
  const first = await launch({ holds: 'korea' })
  const editor = await first.library.open('Republic of Korea')
  const publisher = editor.work.getByLabel('Publisher')
  const before = await publisher.inputValue()
  await publisher.fill('First')
  await editor.work.getByLabel('Also known as').fill('Second')
  await first.page.keyboard.press('Control+z')
  await editor.toLibrary()
  await first.close()

  const again = (await launch({ data: first.data })) as ElectronApp &
    Awaited<ReturnType<typeof launch>>
  const reopened = await again.library.open('Republic of Korea')
  const label = (id: string) =>
    again.app.evaluate(({ Menu }, of) => Menu.getApplicationMenu()?.getMenuItemById(of)?.label, id)
  await expect.poll(() => label('undo')).toBe('Undo: typing in publisher')
  await expect.poll(() => label('redo')).toBe('Redo: typing in other names')
  await again.page.keyboard.press('Control+y')
  await expect(reopened.work.getByLabel('Also known as')).toHaveValue('Second')
  await again.page.keyboard.press('Control+z')
  await again.page.keyboard.press('Control+z')
  await expect(reopened.work.getByLabel('Publisher')).toHaveValue(before)
})

test('killed, and changed elsewhere before it is opened again: both versions are kept', async ({
  launch,
}) => {
  const first = (await launch({ holds: 'korea' })) as ElectronApp &
    Awaited<ReturnType<typeof launch>>
  const editor = await first.library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').fill('Mine')
  await editor.saved()
  await first.kill()
  await rewriteRecord(first.data, (record) => (record.publisher = 'Elsewhere'))

  const again = await launch({ data: first.data })
  const reopened = await again.library.open('Republic of Korea')
  await expect(reopened.work.getByLabel('Publisher')).toHaveValue('Elsewhere')
  await again.page.getByRole('button', { name: 'Open mine' }).click()
  await expect(reopened.work.getByLabel('Publisher')).toHaveValue('Mine')
})
