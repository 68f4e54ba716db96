import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { violations } from '../axe'
import { factsheets } from '../cli'
import { drop } from '../drop'
import { openElectron, type ElectronApp } from '../hosts/electron'
import { Library } from '../pages/library'
import { readRecord, rewriteRecord, sealed, testland, writeCopy, type Stored } from '../records'
import { expect, host, sample, test } from '../story'
import { pictureOf } from '../tour/pictures'
import { resize, zoom } from '../tour/window'

test.skip(host.name === 'chromium', 'dropping files takes the real window')

const sheetOf = ({ page }: ElectronApp) => page.getByRole('dialog', { name: 'Import factsheets' })

async function withKorea(folder: string): Promise<{ data: string; stored: Stored }> {
  const data = path.join(folder, 'library')
  await factsheets('import', sample, '--data', data)
  return { data, stored: (await readRecord(data)).stored }
}

async function look(app: ElectronApp, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await app.setScheme(scheme)
    await app.page.waitForFunction(
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      scheme,
    )
    await writeFile(`test-results/${name}-${scheme}.png`, await pictureOf(app))
    expect(await violations(app.page), `${name}, ${scheme}`).toEqual([])
  }
  await app.setScheme('light')
}

test('whatever lies in a folder of 200 files, each is named with what becomes of it', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  const { data, stored } = await withKorea(folder)
  const mail = path.join(folder, 'mail')
  await mkdir(path.join(mail, 'deeper'), { recursive: true })
  for (let at = 1; at <= 200; at += 1) {
    await writeFile(path.join(mail, `${at}.factsheet`), testland(stored, at))
  }
  const long = `${'A very long name '.repeat(14)}.factsheet`
  const named = (nth: number, name: string) => {
    const other = JSON.parse(testland(stored, nth)) as Stored
    other.record.country.name = name
    return sealed(other)
  }
  await writeFile(
    path.join(mail, long),
    named(301, `Testland ${'of a name without end '.repeat(12)}`),
  )
  await writeFile(path.join(mail, '한국어 파일.factsheet'), named(302, '시험국'))
  await writeFile(path.join(mail, 'ملف.factsheet'), named(303, 'بلد الاختبار'))
  await writeFile(path.join(mail, 'empty.factsheet'), '')
  await mkdir(path.join(mail, 'folder.factsheet'))
  await writeFile(path.join(mail, 'copy of 7.factsheet'), testland(stored, 7))
  await writeFile(path.join(mail, 'deeper', 'holiday.jpg'), 'no factsheet')
  await writeFile(path.join(mail, 'deeper', 'korea.factsheet'), JSON.stringify(stored))
  const app = await openElectron(data)
  await resize(app, 1024, 768)
  await app.page.getByRole('button', { name: /^Republic of Korea/ }).waitFor()
  await drop(
    app,
    (await readdir(mail)).map((name) => path.join(mail, name)),
  )
  const sheet = sheetOf(app)
  await expect(sheet.getByRole('status')).toHaveText(
    '1 given twice · 2 cannot be read · 203 new · 1 identical',
    { timeout: 60_000 },
  )
  await expect(sheet.getByRole('table', { name: 'Cannot be read' })).toContainText(
    /empty\.factsheet.*folder\.factsheet/s,
  )
  await look(app, 'import-of-all-kinds')
  const more = sheet.getByRole('button', { name: /more$/ })
  while (await more.isVisible()) await more.click()
  await expect(sheet).toContainText('시험국')
  await expect(sheet).toContainText('بلد الاختبار')
  await sheet.getByText('بلد الاختبار').scrollIntoViewIfNeeded()
  await look(app, 'import-of-all-scripts')
  await sheet.getByRole('button', { name: 'Import 203 factsheets' }).click()
  await expect(app.page.getByText(/^203 factsheets added/)).toBeVisible({ timeout: 60_000 })
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => readdir(path.join(data, 'records')), { timeout: 60_000 }).toHaveLength(1)
  await app.close()
})

test('what is typed when files are dropped is kept before they are looked at', async ({
  folder,
}) => {
  const { data, stored } = await withKorea(folder)
  const file = path.join(folder, 'testland.factsheet')
  await writeFile(file, testland(stored, 1))
  const app = await openElectron(data)
  const library = new Library(app.page)
  const editor = await library.open('Republic of Korea')
  await editor.work.getByLabel('Publisher').fill('Typed a moment ago')
  await drop(app, [file])
  await expect(sheetOf(app).getByRole('status')).toHaveText('1 new')
  expect((await readRecord(data, 'Republic of Korea')).stored.record.publisher).toBe(
    'Typed a moment ago',
  )
  await sheetOf(app).getByRole('button', { name: 'Import one factsheet' }).click()
  await expect(app.page.getByRole('button', { name: /^Testland 1/ })).toBeVisible()

  // The notice still stands when it is opened, and what is taken back must not be open.
  const ofTestland = await library.open('Testland 1')
  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(app.page.getByRole('heading', { name: 'Factsheets' })).toBeVisible()
  await expect(app.page.getByRole('button', { name: /^Testland 1/ })).toBeHidden()
  await app.page.keyboard.press('Control+y')

  // What was done to it since is not taken back with the import.
  await library.open('Testland 1')
  await ofTestland.work.getByLabel('Publisher').fill('Edited since')
  await ofTestland.filed()
  await ofTestland.toLibrary()
  await app.page.keyboard.press('Control+z')
  await expect(
    app.page.getByText(/one factsheet of this import has been edited since/),
  ).toBeVisible()
  expect((await readRecord(data, 'Testland 1')).stored.record.publisher).toBe('Edited since')
  await app.close()
})

test('a library that changes while its plan is looked at is not written over', async ({
  folder,
}) => {
  const { data } = await withKorea(folder)
  const newer = path.join(folder, 'newer.factsheet')
  await writeCopy(data, newer, (record) => {
    record.publisher = 'Theirs'
  })
  const app = await openElectron(data)
  await app.page.getByRole('button', { name: /^Republic of Korea/ }).waitFor()
  await drop(app, [newer])
  await expect(sheetOf(app).getByRole('status')).toHaveText('1 newer in the file')
  // The file that was looked at goes, and somebody else writes into the library.
  await rm(newer)
  await rewriteRecord(data, (record) => {
    record.publisher = 'Meanwhile'
  })
  await sheetOf(app).getByRole('button', { name: 'Import one factsheet' }).click()
  await expect(sheetOf(app).getByRole('alert')).toContainText('Nothing was imported')
  await app.page.screenshot({ path: 'test-results/import-changed-since.png' })
  expect((await readRecord(data)).stored.record.publisher).toBe('Meanwhile')
  await app.close()
})

test('a file of another edition is compared or kept beside, and never replaces', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const { data } = await withKorea(folder)
  const [same, other] = ['same', 'other'].map((name) => path.join(folder, `${name}.factsheet`))
  await writeCopy(data, same!, (record) => void (record.publisher = 'Theirs'))
  await writeCopy(data, other!, (record) => void (record.edition = 2024))
  const app = await openElectron(data)
  const { page } = app
  await page.getByRole('button', { name: /^Republic of Korea/ }).waitFor()
  await resize(app, 1024, 768)
  const asked = page.getByRole('alertdialog')
  for (const [file, replaces] of [
    [same!, true],
    [other!, false],
  ] as const) {
    await app.willOpen(file)
    await page.keyboard.press('Control+o')
    await asked.waitFor()
    await expect(asked.getByRole('button', { name: 'Replace' })).toHaveCount(replaces ? 1 : 0)
    await look(app, replaces ? 'differs' : 'differs-other-edition')
    if (!replaces) {
      await asked.getByRole('button', { name: 'Compare…' }).click()
      const two = page.getByRole('dialog', { name: 'Two factsheets' })
      await expect(two).toContainText('different editions')
      await look(app, 'two-editions')
      await two.getByRole('button', { name: 'Close' }).click()
    }
    if (await asked.isVisible())
      await asked
        .getByRole('button', { name: /^(Leave|Keep|Cancel)/ })
        .last()
        .click()
    await asked.waitFor({ state: 'detached' })
  }
  expect((await readRecord(data)).stored.record).toMatchObject({ edition: 2022 })
  await app.close()
})

test('two copies in small windows, in Hangul and Arabic, where one side removed what the other changed', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const { data } = await withKorea(folder)
  const started = path.join(folder, 'started.factsheet')
  const mine = path.join(folder, 'mine.factsheet')
  const theirs = path.join(folder, 'theirs.factsheet')
  await writeCopy(data, started, (record) => {
    record.introduction.markdown = '첫 문장입니다. 둘째 문장입니다. هذه جملة عربية. هذه جملة أخرى.'
  })
  await factsheets('import', started, '--data', data)
  await writeCopy(data, theirs, (record) => {
    record.introduction.markdown =
      '첫 문장입니다. 둘째 문장을 고쳤습니다. هذه جملة عربية. هذه جملة أخرى.'
    record.policies[0].names.short = 'Theirs'
    record.publisher = 'نشر من قبل الآخرين'
  })
  await writeCopy(data, mine, (record) => {
    record.introduction.markdown = '첫 문장입니다. 둘째 문장입니다. هذه جملة عربية. هذه جملة معدلة.'
    const { id } = record.policies[0]
    record.policies.splice(0, 1)
    record.relations = record.relations.filter(
      ({ from, to }: { from: string; to: string }) => from !== id && to !== id,
    )
    record.publisher = '우리가 발행함'
  })
  await factsheets('import', mine, '--data', data)
  const app = await openElectron(data)
  const { page } = app
  await page.getByRole('button', { name: /^Republic of Korea/ }).waitFor()
  await drop(app, [theirs])
  await sheetOf(app)
    .getByRole('button', { name: /^Compare and merge/ })
    .click()
  const merging = page.getByRole('dialog', { name: /^Two copies of Republic of Korea/ })
  await expect(merging.getByRole('status')).toContainText('conflicts to decide')
  await expect(merging).toContainText('One removed it, the other changed it')
  for (const [width, height, factor] of [
    [1024, 768, 1],
    [1280, 800, 2],
  ] as const) {
    await resize(app, width, height)
    await zoom(app, factor)
    await look(app, `merge-${width}-${factor * 100}`)
    const room = await merging.getByRole('region', { name: 'Merged' }).boundingBox()
    const whole = await merging.boundingBox()
    expect(room!.height / whole!.height, `room to read at ${factor * 100} %`).toBeGreaterThan(0.7)
  }
  await zoom(app, 1)
  await page.keyboard.press('Escape')
  await expect(merging).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(sheetOf(app)).toBeHidden()
  await new Library(page).choose(/^Republic of Korea/, 'Compare with…')
  await page.getByRole('dialog').getByRole('button', { name: 'A File…' }).waitFor()
  await resize(app, 1024, 768)
  await look(app, 'compare-with')
  await app.close()
})
