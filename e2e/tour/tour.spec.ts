import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { openElectron } from '../hosts/electron'
import { Library } from '../pages/library'
import { expect, test } from '../story'
import { emptyTourFolder, Pictures, picturesTaken, tourFolder } from './pictures'
import { drawPages } from './pdf-pages'
import { resize, zoom } from './window'

const act = 'Industrial Clustering Act'
const policySections = [
  'Policy objectives',
  'Policy focus',
  'Responsible authorities',
  'Beneficiaries',
  'Instruments',
  'History',
  'Budget',
  'Policy evaluation',
  'EU priorities',
] as const
/** Those worth a second look in the dark; the others are made of the same fields. */
const alsoInDark: readonly string[] = ['Policy objectives', 'Instruments', 'History', 'Budget']

const fileName = (part: string) => part.toLowerCase().replaceAll(/[^a-z]+/g, '-')

let steps = 0
function say(step: string): void {
  steps += 1
  console.log(`${String(steps).padStart(2)}. ${step}`)
}

test('the main job, with a picture of every view', async ({ folder }) => {
  await emptyTourFolder()
  const data = path.join(folder, 'library')
  const exported = path.join(tourFolder, 'republic-of-korea-2022.json')

  let open = await openElectron(data)
  const pictures = new Pictures(open)
  let library = new Library(open.page)
  say(`Opened the app on a new, empty data folder: ${data}`)
  await pictures.both('library-empty')

  await open.page.getByRole('button', { name: 'New factsheet' }).click()
  await open.page.getByRole('dialog').waitFor()
  await pictures.both('new-factsheet')
  await open.page.keyboard.press('Escape')

  for (const [country, code, edition] of [
    ['Testland A', 'XA', 2022],
    ['Testland B', 'XB', 2021],
    ['Testland C and its Autonomous Regions of the Outer Archipelago', 'XC', 2022],
  ] as const) {
    const editor = await library.begin(country, code, edition)
    if (code === 'XA') await pictures.both('factsheet-just-begun')
    await editor.toLibrary()
  }
  say('Began factsheets for three invented countries')

  let editor = await library.openSample()
  expect(await editor.total()).toBe('6,5')
  say('Opened the sample, Republic of Korea 2022: its score is 6.5 of 8')
  const openPolicy = () =>
    editor.navigation.getByRole('button', { name: new RegExp(`^${act}`) }).click()
  await pictures.both('cover')
  await editor.go('Introduction')
  await pictures.both('introduction')
  await editor.go('Optional chapters')
  await pictures.take('optional-chapters')
  await editor.go('Policies')
  await pictures.both('policies')
  await openPolicy()
  await pictures.take('policy')
  for (const section of policySections) {
    await editor.go(section)
    const schemes = alsoInDark.includes(section) ? (['light', 'dark'] as const) : undefined
    await pictures.take(fileName(`policy ${section.replace(/^Policy /, '')}`), schemes)
  }
  await editor.go('Relations')
  await pictures.take('relations')
  await editor.work.getByRole('button', { name: /^Industrial Clustering Act succeeds/ }).click()
  await pictures.take('relation-opened')
  await editor.go('Evaluations')
  await pictures.take('evaluations')
  await editor.work
    .getByRole('button', { name: /Interim evaluation/ })
    .first()
    .click()
  await pictures.take('evaluation-opened')
  await editor.go('Assessment and texts')
  await pictures.both('assessment-and-texts')
  await editor.go('Bibliography')
  await pictures.take('bibliography')
  await editor.work.getByRole('button', { name: /^European Commission · 2018/ }).click()
  await pictures.both('bibliography-source-opened')
  await editor.go('Annex: scoring')
  await pictures.both('annex-scoring')
  say('Looked at every section of it')

  await openPolicy()
  await editor.go('Policy evaluation')
  await editor.work.getByRole('checkbox', { name: 'no policy evaluation' }).uncheck()
  await editor.work.getByRole('checkbox', { name: 'monitoring', exact: true }).check()
  await editor.saved()
  say('Changed an answer, as if the Act were monitored, and waited until it was saved')
  const evidence = editor.panel.getByRole('group', { name: 'Evidence of performance' })
  await expect(evidence).toContainText('Suggested: 1')
  expect(await editor.total()).toBe('6,5')
  await pictures.both('answer-changed')
  await evidence.getByRole('button', { name: /^Accept the suggestion/ }).click()
  await expect(editor.panel.locator('output')).toHaveText('7')
  await editor.saved()
  say('The rules now suggest 1 for evidence of performance, not 0.5; accepted it: the score is 7')

  await open.page.keyboard.press('Control+e')
  await expect(open.page.getByRole('dialog')).toContainText('Nothing is missing')
  await pictures.both('export-complete')
  await open.page.keyboard.press('Escape')
  await open.willSaveTo(exported)
  await editor.export('Publication')
  await open.page.getByText(/^Exported to/).waitFor()
  await pictures.take('exported')
  await open.page.getByRole('button', { name: 'Dismiss' }).click()
  say('Exported the publication')
  const printed = path.join(tourFolder, 'republic-of-korea-2022.pdf')
  await open.willSaveTo(printed)
  await editor.export('PDF')
  await open.page.getByText(/^Exported to.*pdf$/).waitFor()
  await open.page.getByRole('button', { name: 'Dismiss' }).last().click()
  say(`Exported the PDF; ${await drawPages(printed)} pictures of its pages are beside it`)

  const validated = await factsheets('validate', exported)
  expect(validated, validated.out + validated.err).toMatchObject({ code: 0 })
  const score = JSON.parse((await factsheets('score', exported, '--json')).out) as {
    total: number
    suggestedTotal: number
    max: number
  }
  expect(score).toMatchObject({ total: 7, suggestedTotal: 7, max: 8 })
  say('The command line found the file valid (factsheets validate)')

  await editor.toLibrary()
  await pictures.both('library')
  await open.page.getByRole('button', { name: /^Actions for Republic of Korea/ }).click()
  await open.page.getByRole('menu').waitFor()
  await pictures.take('library-row-menu')
  await open.page.keyboard.press('Escape')

  editor = await library.open('Testland A')
  await open.page.keyboard.press('Control+e')
  await expect(open.page.getByRole('dialog')).toContainText('things are missing')
  await pictures.both('export-with-blockers')
  await open.page.keyboard.press('Escape')
  say('A factsheet that is only begun is not exported as complete: what is missing is listed')

  await rename(data, `${data}-away`)
  await editor.work.getByLabel('Publisher').fill('Office of Testland A')
  await expect(editor.saveState).toHaveText('NOT SAVED')
  await pictures.both('not-saved')
  await rename(`${data}-away`, data)
  await editor.saved()
  say('Took the data folder away: the window said NOT SAVED; put it back: the edit was saved')
  await editor.toLibrary()
  await open.close()

  const records = path.join(data, 'records')
  const halfWritten = (await readFile(exported, 'utf8')).slice(0, 4_000)
  await writeFile(path.join(records, '11111111-1111-4111-8111-111111111111.json'), halfWritten)
  open = await openElectron(data)
  pictures.of(open)
  library = new Library(open.page)
  await open.page.getByRole('region', { name: /could not be opened/ }).waitFor()
  await pictures.both('library-file-set-aside')
  editor = await library.open('Republic of Korea')
  expect(await editor.total()).toBe('7')
  say('Closed and opened again, with a damaged file beside: that one is named, all else is there')

  await resize(open, 1024, 700)
  await editor.go('Assessment and texts')
  await pictures.take('small-window-assessment')
  await openPolicy()
  await editor.go('Instruments')
  await pictures.take('small-window-instruments')
  await editor.toLibrary()
  await pictures.take('small-window-library')
  await resize(open, 1440, 900)
  await zoom(open, 2)
  await pictures.take('zoom-200-library')
  editor = await library.open('Republic of Korea')
  await pictures.take('zoom-200-opened-again')
  // At this size the sections float over the work, and go when one was chosen.
  await open.page.keyboard.press('Shift+F9')
  await openPolicy()
  await open.page.keyboard.press('Shift+F9')
  await editor.go('Instruments')
  await pictures.take('zoom-200-instruments')
  say('Made the window small, and the writing large')
  await open.close()

  say(`${await picturesTaken()} pictures are in ${tourFolder}`)
  console.log(`\nScore: ${score.total} of ${score.max}\nFile:  ${exported}`)
})
