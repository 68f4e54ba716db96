import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { readRecord } from '../records'
import { smallDisk } from '../small-disk'
import { expect, sample, test } from '../story'

test('a disk that is full: NOT SAVED with the reason, a copy elsewhere, and saved by itself once there is room', async ({
  launch,
  folder,
}) => {
  const disk = await smallDisk(path.join(folder, 'disk'))
  // Elsewhere the store is tried with a disk that says so (npm run unit -- src-main/store/desk).
  test.skip(!disk, 'this user may not mount a disk of a few kilobytes')
  try {
    const data = path.join(disk!.folder, 'library')
    await factsheets('import', sample, '--data', data)
    const { library, page, willSaveTo, close } = await launch({ data })
    const editor = await library.open('Republic of Korea')
    const { file } = await readRecord(data)
    const before = await readFile(file)
    const makeRoom = await disk!.fill()
    await editor.work.getByLabel('Publisher').fill('Typed on a full disk')
    await expect(editor.saveState).toHaveText('NOT SAVED')
    await expect(page.getByRole('alert')).toContainText('The disk is full')
    expect((await readFile(file)).equals(before)).toBe(true)

    const copy = path.join(folder, 'copy.factsheet')
    await willSaveTo(copy)
    await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
    await expect(page.getByText('A copy of what stands here was saved')).toBeVisible()
    expect(await readFile(copy, 'utf8')).toContain('Typed on a full disk')

    await editor.work.getByLabel('Also known as').fill('Typed after it')
    await makeRoom()
    await editor.filed()
    expect((await readRecord(data)).stored.record).toMatchObject({
      publisher: 'Typed on a full disk',
      country: { alsoKnownAs: 'Typed after it' },
    })
    await close()
  } finally {
    disk!.remove()
  }
})
