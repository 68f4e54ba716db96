import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { violations } from '../axe'
import { openElectron } from '../hosts/electron'
import { Library } from '../pages/library'
import { choose } from '../palette'
import { readRecord } from '../records'
import { expect, host, test } from '../story'

test('a library in a folder of Dropbox is warned of, until somebody says that it stays there', async ({
  launch,
  folder,
}) => {
  await mkdir(`${folder}/Dropbox`)
  const { page } = await launch({ data: `${folder}/Dropbox/library` })
  const notice = page.getByRole('region', { name: 'The library lies in a folder of Dropbox' })
  await expect(notice).toContainText('overwrite')
  await page.screenshot({ path: 'test-results/cloud.png' })
  expect(await violations(page)).toEqual([])
  await notice.getByRole('button', { name: 'Move library…' }).click()
  await expect(page.getByRole('dialog', { name: 'Move library' })).toContainText('Dropbox/library')
  await page.keyboard.press('Escape')
  await notice.getByRole('button', { name: 'Keep it here' }).click()
  await expect(notice).toBeHidden()
})

test('the library is moved: copied, compared, used there, also after a restart, and the former folder stays', async ({
  folder,
}) => {
  test.skip(host.name !== 'electron', 'where the library is, is Electron’s to know')
  const open = () => openElectron(undefined, `${folder}/user`)
  const former = `${folder}/user/library`
  const next = `${folder}/next`
  await mkdir(next)
  const first = await open()
  const { page } = first
  let library = new Library(page)
  const editor = await library.openSample()
  await editor.toLibrary()
  const { file } = await readRecord(former)
  const before = await readFile(file)

  await first.willOpen(next)
  await choose(page, 'Move Library')
  const dialog = page.getByRole('dialog', { name: 'Move library' })
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(dialog).toContainText(`It will be copied to ${next}`)
  await page.screenshot({ path: 'test-results/move.png' })
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Copy, compare and use' }).click()
  await expect(dialog.getByRole('status')).toContainText(`The library is in ${next} now`)
  await page.screenshot({ path: 'test-results/moved.png' })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('contentinfo')).toContainText(next)

  await library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').fill('In the new folder')
  await editor.saved()
  await first.close()
  expect((await readRecord(next)).stored.record.publisher).toBe('In the new folder')
  expect((await readFile(file)).equals(before)).toBe(true)

  const second = await open()
  library = new Library(second.page)
  await expect(second.page.getByRole('contentinfo')).toContainText(next)
  await expect(library.row(/^Republic of Korea/)).toBeVisible()
  await second.close()

  // A drive that was taken out: no new library is made in its place, and another one can be opened.
  await rename(next, `${next}-away`)
  const third = await open()
  const gone = third.page.getByRole('alert')
  await expect(gone).toContainText(`${next} is not there`)
  await third.page.screenshot({ path: 'test-results/gone.png' })
  expect(await violations(third.page)).toEqual([])
  await third.willOpen(former)
  await gone.getByRole('button', { name: 'Choose another folder…' }).click()
  const choosing = third.page.getByRole('dialog', { name: 'Move library' })
  await choosing.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(choosing).toContainText('holds a library already')
  await choosing.getByRole('button', { name: 'Open this library' }).click()
  await expect(choosing.getByRole('status')).toContainText('is open now')
  await choosing.getByRole('button', { name: 'Close' }).click()
  library = new Library(third.page)
  await expect(library.row(/^Republic of Korea/)).toBeVisible()
  await third.close()
  expect(await readdir(folder)).not.toContain('next')
})

test('the whole library goes to another computer as one file, undo and versions included', async ({
  folder,
}) => {
  test.skip(host.name !== 'electron', 'where the library is, is Electron’s to know')
  const packed = `${folder}/packed.zip`
  const next = `${folder}/there`
  const here = await openElectron(undefined, `${folder}/here`)
  const editor = await new Library(here.page).openSample()
  await editor.work.getByLabel('Publisher').fill('Before the journey')
  await editor.saved()
  await editor.toLibrary()
  await here.willSaveTo(packed)
  await choose(here.page, 'Move Library')
  const packing = here.page.getByRole('dialog', { name: 'Move library' })
  await packing.getByRole('button', { name: 'Pack into one file…' }).click()
  await expect(packing.getByRole('status')).toContainText(`The library is packed in ${packed}`)
  await here.page.screenshot({ path: 'test-results/packed.png' })
  expect(await violations(here.page)).toEqual([])
  await here.close()

  const there = await openElectron(undefined, `${folder}/there-user`)
  await there.app.evaluate(
    ({ dialog }, { file, place }) => {
      dialog.showOpenDialog = (...asked: unknown[]) => {
        const options = asked.at(-1) as { readonly properties: readonly string[] }
        const chosen = options.properties.includes('openFile') ? file : place
        return Promise.resolve({ canceled: false, filePaths: [chosen] })
      }
    },
    { file: packed, place: next },
  )
  await choose(there.page, 'Move Library')
  const unpacking = there.page.getByRole('dialog', { name: 'Move library' })
  await unpacking.getByRole('button', { name: 'Unpack such a file…' }).click()
  await expect(unpacking.getByRole('status')).toContainText(`The library in ${next} is open now`)
  await unpacking.getByRole('button', { name: 'Close' }).click()
  const library = new Library(there.page)
  const publisher = (await library.open('Republic of Korea')).work.getByLabel('Publisher')
  await expect(publisher).toHaveValue('Before the journey')
  await there.page.keyboard.press('Control+z')
  await expect(publisher).not.toHaveValue('Before the journey')
  await there.close()
})
