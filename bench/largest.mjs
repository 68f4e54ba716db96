// A library that holds the largest factsheet, and the way into it and back.
import path from 'node:path'
import { importFile } from './import-file.mjs'
import { largeName, writeLarge } from './large.mjs'

/** The data folder. @param {string} folder in which it is made */
export async function libraryOfLargest(folder) {
  const file = path.join(folder, 'large.json')
  await writeLarge(file)
  const data = path.join(folder, 'library-of-largest')
  await importFile(file, data)
  return data
}

/** What opens it, in the list. @param {import('@playwright/test').Page} page */
export const largestIn = (page) =>
  page.getByRole('button', { name: new RegExp(`^${largeName} \\d{4}$`) }).first()

/** @param {import('@playwright/test').Page} page */
export async function toLibrary(page) {
  const heading = page.getByRole('heading', { level: 1, name: 'Factsheets' })
  if (await heading.isVisible()) return
  await page.getByRole('banner').getByRole('button', { name: 'Library' }).click()
  await heading.waitFor()
}
