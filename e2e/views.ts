import type { Page } from '@playwright/test'
import path from 'node:path'
import type { OpenApp } from './hosts/host'
import { act, type Editor } from './pages/editor'
import { Library } from './pages/library'
import { choose } from './palette'
import { writeCopy } from './records'

type Look = (name: string, page: Page) => Promise<void>

/** Goes through every view of the app, from an empty library on, and looks at each as it stands. */
export async function everyView(app: OpenApp, look: Look): Promise<void> {
  const { page } = app
  const library = new Library(page)
  await look('library empty', page)
  await page.getByRole('button', { name: 'New factsheet' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Begin' }).click()
  await look('new factsheet', page)
  await page.keyboard.press('Escape')

  const editor = await library.openSample()
  await editor.goToPolicy(act)
  const names = (await editor.navigation.getByRole('button').allInnerTexts()).map((each) =>
    each.split(',')[0]!.trim(),
  )
  for (const name of names) {
    await editor.goToPolicy(act)
    await editor.navigation.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await look(name, page)
  }
  await unfolded(editor, look)
  await floating(page, look)
  await asked(editor, look)
  await editor.toLibrary()
  await look('library', page)
  await narrowed(page, look)
  await together(page, look)
  await compared(page, look)
  await keeping(page, look)
  await received(app, library, look)
}

/** What the library is asked, and how far its edition is. */
async function narrowed(page: Page, look: Look): Promise<void> {
  for (const [button, name] of [
    ['More filters…', 'filters'],
    ['Keep this view…', 'keep view'],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('dialog').waitFor()
    await look(name, page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('searchbox').fill('industrial cluster')
  await page.locator('mark').first().waitFor()
  await look('library found', page)
  await page.getByRole('searchbox').fill('')
  await choose(page, 'Edition Cockpit')
  // Its heads are there before its countries.
  await page
    .getByRole('table')
    .getByRole('button', { name: /^Republic of Korea, / })
    .last()
    .waitFor()
  await look('cockpit', page)
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('heading', { name: 'Factsheets' }).waitFor()
}

/** What is done to chosen rows of the library. */
async function together(page: Page, look: Look): Promise<void> {
  await page.getByRole('checkbox', { name: /^Choose Republic of Korea/ }).click()
  await page.getByRole('button', { name: 'Status…' }).click()
  await page.getByRole('dialog').getByRole('radio').first().waitFor()
  await look('status of several', page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Find and replace…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Find', exact: true })
    .fill('Cluster Act')
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Replace in/ })
    .first()
    .waitFor()
  await look('find in several', page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Choose none' }).click()
}

/** Countries beside each other, and what stands behind a cell. */
async function compared(page: Page, look: Look): Promise<void> {
  await choose(page, 'Compare Countries')
  await page.getByRole('heading', { name: 'Compare', exact: true }).waitFor()
  for (const tab of ['Maturity', 'Objectives', 'Side by side', 'Calibrate']) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    if (tab === 'Objectives') {
      await page.getByRole('gridcell').first().click()
      await page.getByRole('button', { name: 'Open in the editor' }).waitFor()
    }
    await look(`compare, ${tab.toLowerCase()}`, page)
  }
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('heading', { name: 'Factsheets' }).waitFor()
}

/** What is kept beside the library. */
async function keeping(page: Page, look: Look): Promise<void> {
  for (const name of ['Backups', 'Trash', 'Move Library', 'Codebook']) {
    await choose(page, name)
    await page.getByRole('dialog').waitFor()
    // One is made by itself some time after the start: with one, the view is the same whenever it is looked at.
    if (name === 'Backups') {
      await page.getByRole('button', { name: 'Back up now' }).click()
      await page.getByRole('button', { name: 'Try restoring the newest' }).waitFor()
    }
    await look(name.toLowerCase(), page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

/** What lists and texts hold unasked-for. */
async function unfolded(editor: Editor, look: Look): Promise<void> {
  const { page, work } = editor
  await editor.go('Bibliography')
  await work.getByRole('button', { name: /^European Commission · 2018/ }).click()
  await look('Bibliography, a source', page)
  await editor.go('Evaluations')
  await work
    .getByRole('button', { name: /Interim evaluation/ })
    .first()
    .click()
  await look('Evaluations, one of them', page)
  await editor.go('Introduction')
  await work.getByRole('button', { name: 'Preview: Introduction' }).click()
  await look('Introduction, as its reader sees it', page)
  await work.getByRole('button', { name: 'Edit: Introduction' }).click()
}

/** What takes the place of the score for a while, by its title; undefined for what floats over all. */
export const sheetOf = (name: string): string | undefined =>
  ({
    'find and replace': 'Find and replace',
    problems: 'Problems',
    'empty fields': 'Problems',
    preview: 'Preview',
  })[name]

/** What floats over a factsheet, stands beside it, or is asked in it. */
async function floating(page: Page, look: Look): Promise<void> {
  for (const [keys, name] of [
    ['Control+k', 'palette'],
    ['F1', 'help'],
    ['?', 'shortcuts'],
    ['Control+e', 'export'],
    ['Control+h', 'find and replace'],
  ] as const) {
    await page.keyboard.press(keys)
    await appeared(page, name)
    await look(name, page)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('Control+F8')
  await appeared(page, 'problems')
  await look('problems', page)
  await page.getByRole('button', { name: /^Empty fields/ }).click()
  await look('empty fields', page)
  await page.keyboard.press('Control+F8')
}

function appeared(page: Page, name: string): Promise<void> {
  const sheet = sheetOf(name)
  return (sheet ? page.getByRole('complementary', { name: sheet }) : page.getByRole('dialog'))
    .first()
    .waitFor()
}

/** What is opened at a field, or for one thing. */
async function asked(editor: Editor, look: Look): Promise<void> {
  const { page, work } = editor
  const dialog = page.getByRole('dialog')
  const looked = async (name: string) => {
    await dialog.waitFor()
    await look(name, page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await editor.go('Cover')
  for (const [keys, name] of [
    ['Control+Shift+M', 'a note on a field'],
    ['Control+Shift+E', 'evidence for a field'],
  ] as const) {
    await work.getByLabel('Publisher').focus()
    await page.keyboard.press(keys)
    await looked(name)
  }
  await past(editor, look)
  await editor.go('Bibliography')
  for (const name of ['Import references', 'Export references', 'Citation style']) {
    await work.getByRole('button', { name: `${name}…` }).click()
    await looked(name.toLowerCase())
  }
  await editor.go('Policies')
  await work.getByRole('button', { name: /^More/ }).first().click()
  await page.getByRole('menuitem', { name: 'Copy to…' }).click()
  // The list comes once the file of what is open holds its last edits.
  await dialog.getByRole('button', { name: / 2022/ }).first().waitFor()
  await looked('copy a policy')
  await page.keyboard.press('Control+p')
  const preview = page.getByRole('complementary', { name: 'Preview' })
  await preview.getByRole('heading', { level: 1 }).waitFor()
  await look('preview', page)
  await page.keyboard.press('Control+p')
}

/** What it was, and who changed it: of the whole factsheet, in place of the work, and of one field. */
async function past({ page, work }: Editor, look: Look): Promise<void> {
  await page.keyboard.press('Control+Shift+S')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await look('keep a version', page)
  await dialog.getByRole('textbox').fill('Before')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const publisher = work.getByLabel('Publisher')
  const before = await publisher.inputValue()
  await publisher.fill(`${before}, another one`)
  await page.keyboard.press('Control+Shift+H')
  await dialog.getByRole('cell').first().waitFor()
  await look('history of a field', page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+Y')
  const history = page.getByRole('main', { name: 'History' })
  await history.getByRole('button', { name: /^Restore Publisher/ }).waitFor()
  await look('versions compared', page)
  await history.getByRole('button', { name: 'All changes' }).click()
  await history.getByRole('cell').first().waitFor()
  await look('all changes', page)
  await page.keyboard.press('Escape')
  await publisher.fill(before)
}

/** What comes from a colleague: looked at before it comes in, and made one with what is here. */
async function received(app: OpenApp, library: Library, look: Look): Promise<void> {
  const { page, data } = app
  const dialog = page.getByRole('dialog')
  const file = path.join(data, '..', 'colleague.factsheet')
  await writeCopy(data, file, (record) => {
    record.publisher = 'Theirs'
    record.country.alsoKnownAs = 'Korea, Republic of'
    record.introduction.markdown = 'A colleague wrote all of it anew.'
  })
  const editor = await library.open('Republic of Korea')
  await editor.go('Cover')
  await editor.work.getByLabel('Publisher').fill('Mine')
  await editor.filed()
  await editor.toLibrary()
  await app.willOpen(file)
  await choose(page, 'Import Files')
  const merge = dialog.getByRole('button', { name: /^Compare and merge/ })
  await merge.waitFor()
  await look('import', page)
  await merge.click()
  const merging = page.getByRole('dialog', { name: /^Two copies/ })
  await merging.getByRole('radio').first().waitFor()
  await look('merge', page)
  await page.keyboard.press('Escape')
  await merging.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await library.choose(/^Republic of Korea/, 'Compare with…')
  await dialog.waitFor()
  await look('compare with', page)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}
