import type { Page } from '@playwright/test'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { browse } from '../browse'
import { factsheets } from '../cli'
import { choose } from '../palette'
import { throughOffice } from '../office'
import { expect, sample, test } from '../story'

type Review = {
  head: { sentTo: string; sentAt: string; contentSha: string }
  remarks: { address: string; kind: string; text: string; author?: string }[]
  fields: number
  unplaced: string[]
}
async function readBack(file: string): Promise<Review> {
  const { code, out, err } = await factsheets('read-review', file)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Review
}

test('a review copy is opened, corrected and saved in LibreOffice, and every address comes back', async ({
  folder,
}) => {
  const out = path.join(folder, 'out')
  await factsheets(
    'review',
    sample,
    '--to',
    'docx',
    '--out',
    out,
    '--for',
    'Ministry of Testland A',
  )
  const sent = path.join(out, 'republic-of-korea-2022.review.docx')
  const { fields } = await readBack(sent)
  expect(fields).toBeGreaterThan(100)

  // Saved by LibreOffice, then changed in what it saved, then opened and saved by it once more.
  const saved = await throughOffice(sent, 'docx', folder)
  const parts = unzipSync(new Uint8Array(await readFile(saved)))
  const xml = strFromU8(parts['word/document.xml']!)
  const at = xml.indexOf('>South Korea<')
  const comment = xml.indexOf('<w:tc>', at)
  const run = xml.indexOf('</w:p>', comment)
  const changed = `${xml.slice(0, run)}<w:r><w:t>The official name</w:t></w:r>${xml.slice(run)}`
  const corrected = path.join(folder, 'corrected.docx')
  parts['word/document.xml'] = strToU8(changed.replace('>South Korea<', '>Korea (Rep. of)<'))
  await writeFile(corrected, zipSync(parts))
  const back = await readBack(await throughOffice(corrected, 'docx', folder))

  const address = 'country/alsoKnownAs'
  expect(back).toMatchObject({ head: { sentTo: 'Ministry of Testland A' }, fields, unplaced: [] })
  expect(back.remarks).toEqual([
    { address, kind: 'suggestion', text: 'Korea (Rep. of)' },
    { address, kind: 'comment', text: 'The official name' },
  ])
})

test('the form of a review copy is written from the app, filled in offline, saved and read', async ({
  launch,
  folder,
}) => {
  const { library, page, willSaveTo } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Review copy…' }).click()
  await dialog.getByRole('textbox', { name: 'For whom' }).fill('Ministry of Testland A')
  await dialog.getByRole('radio', { name: 'Form' }).check()
  const form = path.join(folder, 'form.html')
  await willSaveTo(form)
  await dialog.getByRole('button', { name: 'Write it…' }).click()
  await expect(
    page.getByText(`Review copy for Ministry of Testland A written to ${form}`),
  ).toBeVisible()
  await expect(
    page
      .getByRole('banner')
      .getByRole('button', { name: /Sent to the authority.*Ministry of Testland A/ }),
  ).toBeVisible()
  await editor.filed()
  const { record } = (await storedIn(folder)) as Stored
  expect(record.events.at(-1)).toMatchObject({
    status: 'sent',
    sentTo: 'Ministry of Testland A',
    ...(await frozenIn(form)),
  })

  const filled = path.join(folder, 'filled.html')
  await browse(form, filled, async (there) => {
    const violations: string[] = []
    there.on('console', (message) => void violations.push(message.text()))
    await there.getByLabel('Text of Also known as').fill('Korea </script>')
    await there.getByLabel('Comment on Introduction').fill('Please add the new ministry.')
    await there.getByLabel('Strengthening cooperation').first().uncheck()
    await there.getByLabel('Your name and office').fill('An office of Testland A')
    await expect(there.getByRole('status')).toHaveText('Not saved yet')
    await save(there, filled)
    expect(violations).toEqual([])
  })
  const { remarks, head } = await readBack(filled)
  expect(head.sentTo).toBe('Ministry of Testland A')
  const author = 'An office of Testland A'
  expect(remarks).toMatchObject([
    { address: 'country/alsoKnownAs', kind: 'suggestion', text: 'Korea </script>', author },
    { address: 'introduction', kind: 'comment', text: 'Please add the new ministry.', author },
    { kind: 'suggestion', author },
  ])
  expect(remarks[2]!.address).toMatch(/\/objectives$/)
  expect(remarks[2]!.text).toMatch(/^☐ Strengthening cooperation.*\n☒ /)
  // What was saved is the form again, with the answers in it.
  const again = path.join(folder, 'again.html')
  await browse(filled, again, async (there) => {
    await expect(there.getByLabel('Text of Also known as')).toHaveValue('Korea </script>')
    await expect(there.getByLabel('Strengthening cooperation').first()).not.toBeChecked()
    await there.getByLabel('Text of Also known as').fill('South Korea')
    await save(there, again)
  })
  expect((await readBack(again)).remarks.map(({ address }) => address)).toEqual(
    remarks.slice(1).map(({ address }) => address),
  )
})

type Stored = { record: { events: { status: string }[] } }

/** The one factsheet of the library, as it lies on the disk. */
async function storedIn(folder: string): Promise<unknown> {
  const records = path.join(folder, 'library', 'records')
  const [name] = await readdir(records)
  return JSON.parse(await readFile(path.join(records, name!), 'utf8'))
}

/** What a form says of the state that it shows. */
async function frozenIn(form: string) {
  const { head } = await readBack(form)
  return { at: head.sentAt, contentSha: head.contentSha }
}

async function save(there: Page, file: string): Promise<void> {
  await there.getByRole('button', { name: 'Save my answers' }).click()
  await expect(there.getByRole('status')).toHaveText(/^Saved as a copy/)
  await expect(async () => {
    expect(await readFile(file, 'utf8')).toContain('</html>')
  }).toPass()
}

test('a copy that comes back is taken in field by field, also where the factsheet moved on, and undone', async ({
  launch,
  folder,
}) => {
  // It waits for LibreOffice to start.
  test.slow()
  const { library, page, willSaveTo, willOpen } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  await page.getByRole('banner').getByRole('button', { name: 'Export…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Review copy…' }).click()
  await dialog.getByRole('textbox', { name: 'For whom' }).fill('Ministry of Testland A')
  const sent = path.join(folder, 'sent.docx')
  await willSaveTo(sent)
  await dialog.getByRole('button', { name: 'Write it…' }).click()
  await expect(dialog).toHaveCount(0)
  const also = editor.work.getByRole('textbox', { name: 'Also known as' })
  const publisher = editor.work.getByRole('textbox', { name: 'Publisher' })
  const was = await publisher.inputValue()
  await editor.go('Cover')
  await publisher.fill('Ours since')
  await editor.filed()

  const parts = unzipSync(new Uint8Array(await readFile(sent)))
  const xml = strFromU8(parts['word/document.xml']!)
  parts['word/document.xml'] = strToU8(
    xml.replace('>South Korea<', '>Korea (Rep. of)<').replace(`>${was}<`, '>Theirs<'),
  )
  const edited = path.join(folder, 'edited.docx')
  await writeFile(edited, zipSync(parts))
  const returned = await throughOffice(edited, 'docx', folder)

  await choose(page, 'Show or Hide the Review')
  const sheet = page.getByRole('complementary', { name: 'Review' })
  const takeIn = async () => {
    await willOpen(returned)
    await sheet.getByRole('button', { name: 'Take in a review copy…' }).click()
  }
  await takeIn()
  await expect(sheet.getByRole('status')).toHaveText('2 remarks are open')
  await expect(page.getByRole('banner').getByText('Returned')).toBeVisible()
  await takeIn()
  await expect(page.getByText('Everything in this file had been taken in before.')).toBeVisible()
  await expect(sheet.getByRole('status')).toHaveText('2 remarks are open')

  await sheet.getByRole('button', { name: 'Accept: Also known as' }).click()
  await expect(also).toHaveValue('Korea (Rep. of)')
  const moved = sheet.getByRole('listitem').filter({ hasText: 'changed here after' })
  await expect(moved).toContainText(was)
  await expect(moved).toContainText('Ours since')
  await moved.getByRole('button', { name: 'Take the suggestion: Publisher' }).click()
  await expect(publisher).toHaveValue('Theirs')
  await expect(sheet.getByRole('status')).toHaveText('Nothing is open.')
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  await undo.click()
  await expect(publisher).toHaveValue('Ours since')
  await undo.click()
  await expect(also).toHaveValue('South Korea')
  await expect(sheet.getByRole('status')).toHaveText('2 remarks are open')
})
