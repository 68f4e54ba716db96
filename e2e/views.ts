import type { Page } from '@playwright/test'
import { act, type Editor } from './pages/editor'
import type { Library } from './pages/library'

type Look = (name: string, page: Page) => Promise<void>

/** Goes through every view of the app, from an empty library on, and looks at each as it stands. */
export async function everyView(page: Page, library: Library, look: Look): Promise<void> {
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
  await editor.toLibrary()
  await look('library', page)
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

/** What takes the place of the score for a while. */
export const isSheet = (name: string): boolean => name === 'find and replace' || name === 'problems'

/** What floats over a factsheet. */
async function floating(page: Page, look: Look): Promise<void> {
  for (const [keys, name] of [
    ['Control+k', 'palette'],
    ['F1', 'help'],
    ['Control+e', 'export'],
    ['Control+h', 'find and replace'],
    ['Control+F8', 'problems'],
  ] as const) {
    await page.keyboard.press(keys)
    await page
      .getByRole(isSheet(name) ? 'complementary' : 'dialog')
      .first()
      .waitFor()
    await look(name, page)
    if (name === 'problems') await page.keyboard.press('Control+F8')
    else await page.keyboard.press('Escape')
  }
}
