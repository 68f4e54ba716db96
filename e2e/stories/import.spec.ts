import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { violations } from '../axe'
import { factsheets } from '../cli'
import { drop } from '../drop'
import { openElectron, startAgain } from '../hosts/electron'
import { Editor } from '../pages/editor'
import { Library } from '../pages/library'
import { readRecord, testland } from '../records'
import { expect, host, sample, test } from '../story'

test.skip(host.name === 'chromium', 'dropping files takes the real window')

/** All that is somebody's work in a data folder, by file. */
async function work(data: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const folder of ['records', 'trash']) {
    for (const name of await readdir(path.join(data, folder))) {
      found[`${folder}/${name}`] = await readFile(path.join(data, folder, name), 'utf8')
    }
  }
  return found
}

test('three files are dropped: the good one comes in, the conflicting one is merged, the hostile one named; all can be undone', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const data = path.join(folder, 'library')
  const out = path.join(folder, 'mail')
  await mkdir(out)
  // Korea, and what a colleague makes of the working copy that was handed on.
  await factsheets('import', sample, '--data', data)
  const user = path.join(folder, 'user')
  const first = await openElectron(data, user)
  const editor = await new Library(first.page).open('Republic of Korea')
  const handed = path.join(folder, 'handed.factsheet')
  await first.willSaveTo(handed)
  await editor.export('Working copy')
  await expect(first.page.getByText('Exported to')).toBeVisible()
  await editor.work.getByLabel('Publisher').fill('Mine')
  await editor.filed()
  await first.close()

  const theirs = path.join(folder, 'theirs')
  await factsheets('import', handed, '--data', theirs)
  const second = await openElectron(theirs, path.join(folder, 'colleague'))
  const there = await new Library(second.page).open('Republic of Korea')
  await there.work.getByLabel('Publisher').fill('Theirs')
  await there.work.getByLabel('Also known as').fill('Korea, Republic of')
  await there.filed()
  const conflicting = path.join(out, 'conflicting.factsheet')
  await second.willSaveTo(conflicting)
  await there.export('Working copy')
  await expect(second.page.getByText('Exported to')).toBeVisible()
  await there.toLibrary()
  await new Library(second.page).begin('Testland A', 'XA', 2022)
  await there.work.getByLabel('Publisher').fill('Good')
  await there.filed()
  const good = path.join(out, 'good.factsheet')
  await second.willSaveTo(good)
  await there.export('Working copy')
  // What was exported before may still be said.
  await expect(second.page.getByText(`Exported to ${good}`)).toBeVisible()
  await second.close()
  const hostile = path.join(out, 'hostile.factsheet')
  const text = await readFile(good, 'utf8')
  await writeFile(
    hostile,
    text.replace('"record": {', '"record": {"__proto__": {"isAdmin": true},'),
  )
  execFileSync('mkfifo', [path.join(out, 'pipe.factsheet')])

  const app = await openElectron(data, user)
  const { page } = app
  await page.getByRole('button', { name: /^Republic of Korea/ }).waitFor()
  const before = await work(data)
  await drop(app, [out])
  const sheet = page.getByRole('dialog', { name: 'Import factsheets' })
  await expect(sheet.getByRole('status')).toHaveText(
    '1 changed on both sides · 2 cannot be read · 1 new',
  )
  await page.screenshot({ path: 'test-results/import-light.png' })
  expect(await violations(page), 'import, light').toEqual([])
  await app.setScheme('dark')
  await page.screenshot({ path: 'test-results/import-dark.png' })
  expect(await violations(page), 'import, dark').toEqual([])
  await app.setScheme('light')
  await expect(sheet.getByRole('table', { name: 'Cannot be read' })).toContainText(
    /"__proto__" is not allowed.*line \d+.*not an ordinary file but a pipe/s,
  )
  expect(await work(data), 'nothing has changed yet').toEqual(before)

  await sheet.getByRole('button', { name: /^Compare and merge Republic of Korea/ }).click()
  const merging = page.getByRole('dialog', { name: /^Two copies of Republic of Korea/ })
  await expect(merging.getByRole('status')).toHaveText('One conflict to decide.')
  const merge = merging.getByRole('button', { name: 'Merge the two' })
  await expect(merge).toBeDisabled()
  await page.screenshot({ path: 'test-results/merge-light.png' })
  expect(await violations(page), 'merge, light').toEqual([])
  await app.setScheme('dark')
  await page.screenshot({ path: 'test-results/merge-dark.png' })
  expect(await violations(page), 'merge, dark').toEqual([])
  await app.setScheme('light')
  await merging.getByRole('radio', { name: 'Theirs' }).check()
  await merge.click()
  await expect(merging).toBeHidden()
  expect((await readRecord(data)).stored.record).toMatchObject({
    publisher: 'Theirs',
    country: { alsoKnownAs: 'Korea, Republic of' },
  })
  const merged = await work(data)
  await sheet.getByRole('button', { name: 'Import one factsheet' }).click()
  await expect(page.getByText(/^One factsheet added/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Testland A 2022', exact: true })).toBeVisible()

  // All of it is taken back: the import in the library, the merge in the factsheet.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Testland A 2022', exact: true })).toBeHidden()
  expect(await work(data)).toEqual(merged)
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('button', { name: 'Testland A 2022', exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Testland A 2022', exact: true })).toBeHidden()
  const library = new Library(page)
  const again = await library.open('Republic of Korea')
  await page.keyboard.press('Control+z')
  await expect(again.work.getByLabel('Publisher')).toHaveValue('Mine')
  await again.filed()
  expect((await readRecord(data)).stored.record).toMatchObject({ publisher: 'Mine' })

  // What is no copy of it is looked at, and never merged.
  await again.toLibrary()
  await app.willOpen(good)
  await library.choose(/^Republic of Korea/, 'Compare with…')
  await page.getByRole('dialog').getByRole('button', { name: 'A File…' }).click()
  const two = page.getByRole('dialog', { name: 'Two factsheets' })
  await expect(two).toContainText('are about different countries')
  await expect(two.getByRole('button', { name: 'Merge the two' })).toHaveCount(0)
  await page.screenshot({ path: 'test-results/two-way-light.png' })
  expect(await violations(page), 'two factsheets').toEqual([])
  await two.getByRole('button', { name: 'Close' }).click()
  await app.close()
})

test('the app is killed while an import is applied: the library is as before, or all of it is there', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  const seed = path.join(folder, 'seed')
  await factsheets('import', sample, '--data', seed)
  const { stored } = await readRecord(seed)
  const out = path.join(folder, 'mail')
  await mkdir(out)
  const count = 150
  for (let at = 0; at < count; at += 1) {
    await writeFile(path.join(out, `${at}.factsheet`), testland(stored, at + 1))
  }
  const seen = new Set<number>()
  for (const delay of [0, 60, 150, 300, 500, 900, 2_000, 4_000]) {
    // The long ones are for a machine that is busy.
    if (delay > 900 && seen.size === 2) break
    const data = path.join(folder, `library-${delay}`)
    await factsheets('import', sample, '--data', data)
    const before = await work(data)
    const app = await openElectron(data)
    await app.page.getByRole('button', { name: /^Republic of Korea/ }).waitFor()
    await drop(app, [out])
    const sheet = app.page.getByRole('dialog', { name: 'Import factsheets' })
    await sheet
      .getByRole('button', { name: `Import ${count} factsheets` })
      .click({ timeout: 60_000 })
    await app.page.waitForTimeout(delay)
    await app.kill()
    // The next start ends or clears away what was begun.
    const after = await openElectron(data)
    await after.page
      .getByRole('button', { name: /^(Republic of Korea|Testland)/ })
      .first()
      .waitFor()
    await after.close()
    const found = await work(data)
    const records = Object.keys(found).length
    expect([1, count + 1], `killed after ${delay} ms`).toContain(records)
    if (records === 1) expect(found).toEqual(before)
    expect(await readdir(data)).not.toContain('staging')
    seen.add(records)
  }
  // Both have been seen, or the kills came all too early or too late to prove anything.
  expect(seen.size).toBe(2)
})

test('a working copy named at the start is shown before anything is done', async ({ folder }) => {
  const seed = path.join(folder, 'seed')
  await factsheets('import', sample, '--data', seed)
  const given = path.join(folder, 'colleague.factsheet')
  await cp((await readRecord(seed)).file, given)
  const app = await openElectron(path.join(folder, 'library'), undefined, [given])
  const sheet = app.page.getByRole('dialog', { name: 'Import factsheets' })
  await expect(sheet.getByRole('status')).toHaveText('1 new')
  await sheet.getByRole('button', { name: 'Import one factsheet' }).click()
  await expect(app.page.getByRole('button', { name: /^Republic of Korea/ })).toBeVisible()
  await app.close()
})

test('working copies given to the app that runs already are shown one after another, wherever somebody is in it', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const seed = path.join(folder, 'seed')
  await factsheets('import', sample, '--data', seed)
  const { file, stored } = await readRecord(seed)
  await cp(file, path.join(folder, 'korea.factsheet'))
  for (const nth of [1, 2]) {
    await writeFile(path.join(folder, `${nth}.factsheet`), testland(stored, nth))
  }
  const data = path.join(folder, 'library')
  const user = path.join(folder, 'user')
  const app = await openElectron(data, user)
  const { page } = app
  await page.getByRole('button', { name: 'New factsheet' }).first().waitFor()
  const none = await work(data)
  // Named as in a terminal, from where it is.
  expect(await startAgain(user, folder, ['korea.factsheet'])).toBe(0)
  const sheet = page.getByRole('dialog', { name: 'Import factsheets' })
  await expect(sheet.getByRole('status')).toHaveText('1 new')
  await expect(sheet).toContainText('korea.factsheet')
  expect(await work(data), 'nothing has changed yet').toEqual(none)

  // What comes while a plan is looked at waits until that is decided, and nothing of it is lost.
  expect(await startAgain(user, folder, ['1.factsheet'])).toBe(0)
  expect(await startAgain(user, folder, ['2.factsheet'])).toBe(0)
  await expect(sheet).toContainText('korea.factsheet')
  await sheet.getByRole('button', { name: 'Import one factsheet' }).click()
  await expect(sheet.getByRole('status')).toHaveText('2 new')
  await sheet.getByRole('button', { name: 'Import 2 factsheets' }).click()
  await expect(page.getByRole('button', { name: /^Testland 2/ })).toBeVisible()

  // The way of a Mac, with the factsheet open.
  const editor = await new Library(page).open('Republic of Korea')
  await editor.work.getByLabel('Publisher').fill('Mine')
  await app.app.evaluate(
    (electron, given) => electron.app.emit('open-file', { preventDefault: () => undefined }, given),
    path.join(folder, 'korea.factsheet'),
  )
  await expect(sheet.getByRole('status')).toHaveText('1 newer here')
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await expect(sheet).toBeHidden()

  // As it came in, it is a version to compare with, of which one takes back what one chooses.
  const library = new Library(page)
  await library.choose(/^Republic of Korea/, 'Compare with…')
  const ask = page.getByRole('dialog', { name: 'Compare Republic of Korea 2022 with' })
  const choice = ask.getByLabel('Compare it with')
  await expect(choice.getByRole('option')).toHaveCount(3)
  await page.screenshot({ path: 'test-results/compare-with.png' })
  await choice.selectOption(
    await choice.getByRole('option', { name: /as it came in$/ }).innerText(),
  )
  await ask.getByRole('button', { name: 'Compare', exact: true }).click()
  const two = page.getByRole('dialog', { name: /^Two copies of Republic of Korea/ })
  await expect(two).toContainText('There is nothing to merge')
  await two.getByRole('button', { name: /^Decide about Publisher/ }).click()
  await two.getByRole('radio', { name: 'Theirs' }).check()
  await page.screenshot({ path: 'test-results/compare-version.png' })
  await two.getByRole('button', { name: 'Merge the two' }).click()
  await expect(two).toBeHidden()
  await expect(editor.work.getByLabel('Publisher')).not.toHaveValue('Mine')
  await app.close()
})

test('one new file opens at once, and the library takes it back', async ({ folder }) => {
  const seed = path.join(folder, 'seed')
  await factsheets('import', sample, '--data', seed)
  const app = await openElectron(path.join(folder, 'library'))
  const { page } = app
  await page.getByRole('button', { name: 'New factsheet' }).first().waitFor()
  await app.willOpen((await readRecord(seed)).file)
  await page.keyboard.press('Control+o')
  const editor = new Editor(page)
  await expect(editor.work.getByLabel('Publisher')).toBeVisible()
  await editor.toLibrary()
  const listed = page.getByRole('button', { name: 'Republic of Korea 2022', exact: true })
  await expect(listed).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(listed).toBeHidden()
  await app.close()
})
