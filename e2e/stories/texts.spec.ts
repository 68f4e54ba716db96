import AxeBuilder from '@axe-core/playwright'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApp } from '../hosts/electron'
import { TextField } from '../pages/text'
import { expect, host, test } from '../story'

test('a text is formatted by keyboard and by its tools, and read as its reader will read it', async ({
  launch,
}) => {
  const { page, library } = await launch()
  const editor = await library.openSample()
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  await text.area.fill('The Act is new.')
  const before = await text.area.boundingBox()
  await text.select('Act')
  await page.keyboard.press('Control+b')
  await expect(text.area).toHaveValue('The **Act** is new.')
  await page.keyboard.press('Control+i')
  await expect(text.area).toHaveValue('The ***Act*** is new.')
  await page.keyboard.press('Control+i')
  await page.keyboard.press('Control+b')
  await expect(text.area).toHaveValue('The Act is new.')
  await page.keyboard.press('Control+Shift+k')
  await page.keyboard.type('https://example.org/act')
  await expect(text.area).toHaveValue('The [Act](https://example.org/act) is new.')
  expect(await text.area.boundingBox(), 'the tools take no room').toEqual(before)

  // The tools are one stop of Tab, and arrows walk them.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(text.tool('Bold')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(text.tool('Cite a source')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('menuitem', { name: /^European Commission 2018/ }).click()
  await expect(text.area).toBeFocused()
  await expect(text.area).toHaveValue(/ \[@ec-2018-briefing\]/)

  await text.area.fill(
    'Some *words* [@kicox-2010, p. 4] and [@nobody].\n\n- one\n- <b>two</b>\n\n[run](javascript:alert(1)) <img src=x onerror=alert(1)>',
  )
  const preview = await text.preview()
  await expect(preview.getByText('KICOX 2010, p. 4')).toBeVisible()
  await expect(preview.getByText('@nobody – not in the bibliography')).toBeVisible()
  await expect(preview.getByRole('listitem')).toHaveText(['one', '<b>two</b>'])
  await expect(preview).toContainText('run (javascript:alert(1))')
  await expect(preview).toContainText('<img src=x onerror=alert(1)>')
  expect(await preview.locator('a, img, b').count(), 'nothing leads anywhere').toBe(0)
  await text.editAgain()
  await expect(text.area).toHaveValue(/^Some \*words\*/)
})

test('the language of a text drives its direction, and a translation stands beside it', async ({
  launch,
}) => {
  const { page, library, data } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  const language = page.getByLabel('Language of this text: Introduction')
  await text.area.fill('سياسة التجمعات')
  await language.selectOption('ar')
  await expect(text.area).toHaveAttribute('dir', 'rtl')
  await expect(text.area).toHaveAttribute('lang', 'ar')
  await page.getByLabel('Translation into English').fill('Cluster policy')
  await language.selectOption({ label: 'Other language…' })
  await page.keyboard.type('GSW')
  await page.keyboard.press('Enter')
  await expect(language).toHaveValue('gsw')
  await expect(text.area).toHaveAttribute('dir', 'ltr')
  await editor.filed()
  const [file] = readdirSync(path.join(data, 'records')).filter((each) => each.endsWith('.json'))
  const stored = JSON.parse(readFileSync(path.join(data, 'records', file!), 'utf8')) as {
    record: { introduction: unknown }
  }
  expect(stored.record.introduction).toEqual({
    lang: 'gsw',
    markdown: 'سياسة التجمعات',
    gloss: 'Cluster policy',
  })
})

const pastes = path.join(import.meta.dirname, '../samples/pastes')
const fixtures = readdirSync(pastes).map(
  (file) =>
    JSON.parse(readFileSync(path.join(pastes, file), 'utf8')) as {
      source: string
      dirty: string
      clean: string
    },
)

test('what is pasted from Word, PDFs and web pages is clean, or as it was', async ({ launch }) => {
  const { page, library } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  expect(fixtures.length).toBeGreaterThanOrEqual(10)
  for (const { source, dirty, clean } of fixtures) {
    await text.area.fill('')
    await text.paste(dirty)
    await expect(text.area, source).toHaveValue(clean)
  }
  await text.area.fill('')
  await text.paste('An exam-\nple.')
  await expect(text.area).toHaveValue('An example.')
  const notice = page.getByText('The pasted text was cleaned: split words joined.').last()
  await notice.locator('..').getByRole('button', { name: 'Paste as it was' }).click()
  await expect(text.area).toHaveValue('An exam-\nple.')

  // Clean text is the window's own business.
  await text.area.fill('')
  await text.paste('Clean already.')
  await expect(text.area).toHaveValue('Clean already.')
})

const htmlPastes = path.join(import.meta.dirname, '../samples/html-pastes')
const htmlFixtures = readdirSync(htmlPastes).map(
  (file) =>
    JSON.parse(readFileSync(path.join(htmlPastes, file), 'utf8')) as {
      source: string
      html: string
      plain: string
      clean: string
    },
)

test('bold, italics, links and lists of Word and of web pages are kept as Markdown', async ({
  launch,
}) => {
  const { page, library } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  expect(htmlFixtures.length).toBeGreaterThanOrEqual(10)
  for (const { source, html, plain, clean } of htmlFixtures) {
    await text.area.fill('')
    await text.paste(plain, html)
    await expect(text.area, source).toHaveValue(clean)
  }
  // In the middle of a sentence, as one step of undo, and as it was.
  await text.area.fill('Before, after.')
  await text.select(' after')
  await text.paste('bold', '<b>bold</b>')
  await expect(text.area).toHaveValue('Before,**bold**.')
  await page.keyboard.press('Control+z')
  await expect(text.area).toHaveValue('Before, after.')
  await page.keyboard.press('Control+y')
  const notice = page.getByText(/lists kept as Markdown\.$/).last()
  await notice.locator('..').getByRole('button', { name: 'Paste as it was' }).click()
  await expect(text.area).toHaveValue('Before,bold.')
})

test('a paste by the keys of the clipboard is cleaned too', async ({ launch }) => {
  test.skip(host.name === 'chromium', 'the clipboard belongs to the main process')
  const { page, library, ...opened } = await launch()
  const { app } = opened as unknown as ElectronApp
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  for (const { source, dirty, clean } of fixtures.filter((each) => !each.dirty.includes('\0'))) {
    await app.evaluate(({ clipboard }, pasted) => clipboard.writeText(pasted), dirty)
    await text.area.fill('')
    await text.area.focus()
    await page.keyboard.press('Control+v')
    await expect(text.area, source).toHaveValue(clean)
  }
  for (const { source, html, plain, clean } of htmlFixtures) {
    await app.evaluate(
      // As the runtime of the stories takes it; newer ones take a list.
      ({ clipboard }, both) => (clipboard as unknown as { write(all: object): void }).write(both),
      { html, text: plain },
    )
    await text.area.fill('')
    await text.area.focus()
    await page.keyboard.press('Control+v')
    await expect(text.area, source).toHaveValue(clean)
  }
})

test('Hangul by composition: nothing is lost or doubled, and offers keep out of its way', async ({
  launch,
}) => {
  const { page, library, data } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Glossary')
  await page.getByRole('button', { name: 'Add term' }).click()
  await page.getByLabel('Term or acronym').fill('KICOX')
  await page.getByLabel('In the original language').fill('한국산업단지공단')
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  await text.area.focus()
  const input = await page.context().newCDPSession(page)
  const compose = async (steps: readonly string[], done: string) => {
    for (const step of steps) {
      await input.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      })
      await expect(text.offers).toHaveCount(0)
    }
    await input.send('Input.insertText', { text: done })
  }
  await compose(['ㅎ', '하', '한'], '한')
  await expect(text.offers).toHaveCount(0)
  await compose(['ㄱ', '구', '국'], '국')
  await expect(text.area).toHaveValue('한국')
  // Composed, so now it may be offered; and Tab takes it.
  await expect(text.offers.getByRole('option')).toHaveText([/한국산업단지공단/])
  await page.keyboard.press('Tab')
  await expect(text.area).toHaveValue('한국산업단지공단')
  await expect(text.area).toBeFocused()
  await page.keyboard.type(' ')
  await compose(['ㅂ', '버', '법'], '법')
  await expect(text.area).toHaveValue('한국산업단지공단 법')
  await editor.filed()
  const [file] = readdirSync(path.join(data, 'records')).filter((each) => each.endsWith('.json'))
  expect(readFileSync(path.join(data, 'records', file!), 'utf8')).toContain(
    '"markdown": "한국산업단지공단 법"',
  )
})

test('the glossary offers its terms, and steals no key while it has nothing to offer', async ({
  launch,
}) => {
  const { page, library } = await launch()
  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Introduction')
  const text = new TextField(page, 'Introduction')
  await text.area.fill('Run by the Agency for Industry (AFI).')
  await text.select('Agency for Industry (AFI)')
  await text.tool('Add the selected words to the glossary').click()
  await expect(page.getByText('“AFI” is in the glossary.')).toBeVisible()

  await text.area.focus()
  await page.keyboard.press('Control+End')
  const before = await text.area.boundingBox()
  await page.keyboard.type(' The ag')
  await expect(text.offers.getByRole('option')).toHaveCount(2)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map((each) => each.id)).toEqual([])
  await expect(text.area).toHaveAttribute('aria-activedescendant', /.+/)
  expect(await text.area.boundingBox(), 'nothing moves').toEqual(before)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(text.area).toHaveValue(/ The Agency for Industry \(AFI\)$/)
  await expect(text.offers).toHaveCount(0)
  await page.keyboard.type(' af')
  await page.keyboard.press('Escape')
  await expect(text.offers).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(text.area).toHaveValue(/ af\n$/)
  await page.keyboard.press('Tab')
  await expect(text.area).not.toBeFocused()

  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('Glossary')
  await expect(page.getByLabel('Term or acronym')).toHaveValue('AFI')
  await expect(page.getByLabel('What it stands for')).toHaveValue('Agency for Industry')
})

test('find and replace over the whole factsheet, with a preview, what is ticked only', async ({
  launch,
}) => {
  const { page, library } = await launch()
  const editor = await library.openSample()
  await page.keyboard.press('Control+f')
  const sheet = page.getByRole('complementary', { name: 'Find', exact: true })
  await sheet.getByLabel('Find', { exact: true }).pressSequentially('kicox')
  await expect(sheet.getByRole('status')).toHaveText(/^\d+ hits? in \d+ places?$/)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)

  await page.keyboard.press('Control+h')
  const replace = page.getByRole('complementary', { name: 'Find and replace' })
  await replace.getByLabel('Find', { exact: true }).fill('Industrial Clustering Act')
  await replace.getByLabel('Match case').check()
  const hits = replace.getByRole('listitem')
  const count = await hits.count()
  expect(count).toBeGreaterThan(0)
  await replace.getByLabel('Find', { exact: true }).fill('industr')
  await replace.getByLabel('Match case').uncheck()
  await replace.getByLabel('Whole words').check()
  await expect(replace.getByRole('status')).toHaveText(
    '“industr” stands nowhere in this factsheet.',
  )
  await replace.getByLabel('Whole words').uncheck()
  await replace.getByLabel('Find', { exact: true }).fill('pandemic')
  await expect(hits).toHaveCount(1)
  await replace.getByLabel('Find', { exact: true }).fill('cluster')
  await replace.getByLabel('Whole words').check()
  const all = await hits.count()
  expect(all).toBeGreaterThan(3)
  await replace.getByLabel('Replace with').fill('$& network')
  await expect(hits.first()).toContainText('$& network')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map((each) => each.id)).toEqual([])
  await hits.first().getByRole('checkbox').uncheck()
  await replace.getByRole('button', { name: `Replace ${all - 1} of ${all}` }).click()
  await expect(replace.getByRole('status')).toHaveText(`${all - 1} hits replaced. 1 hit`)
  await page.keyboard.press('Control+z')
  await expect(replace.getByRole('status')).toHaveText(new RegExp(`${all} hits`))
  await page.keyboard.press('Control+y')
  await expect(replace.getByRole('status')).toHaveText(/ 1 hit$/)
  // Taken as it was typed, signs and all.
  await replace.getByLabel('Whole words').uncheck()
  await replace.getByLabel('Find', { exact: true }).fill('$& network')
  await expect(hits).toHaveCount(all - 1)
  await editor.saved()

  // A jump selects the hit in its field.
  await replace.getByLabel('Find', { exact: true }).fill('pandemic')
  await hits.first().getByRole('button').click()
  await expect(editor.work.getByRole('heading', { level: 2 })).toHaveText('Introduction')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('pandemic')
})
