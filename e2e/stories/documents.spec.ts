import type { Locator } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inScripts, longestName, writeLongest } from '../../bench/longest.mjs'
import { writeChanged } from '../../bench/sample-publication.mjs'
import { factsheets } from '../cli'
import { writeGenerated } from '../generated'
import { exportAs } from '../pages/editor'
import { linksOf, outlineOf, placesOf, readPdf, textOfPages } from '../pdf'
import { expect, host, sample, test } from '../story'

const letters = (text: string) => text.replaceAll(/\s+/g, '')
const edgesOf = (preview: Locator) => preview.getByRole('separator', { name: /^Page \d+$/ })
/** Each page of the preview by its number, with what comes first on it, short of the next cell or sign. */
const beginnings = (preview: Locator) =>
  edgesOf(preview).evaluateAll((edges) =>
    edges.map((edge): [number, string] => {
      const range = new Range()
      range.setStartAfter(edge)
      range.setEndAfter(edge.closest('article')!)
      const number = Number(edge.getAttribute('aria-label')?.replace('Page ', ''))
      const isDrawn = number === 9
      return [number, isDrawn ? 'Figure 1' : range.toString().slice(0, 11)]
    }),
  )
const categories = [
  'Strengthening cooperation between companies or industry and RTDI actors',
  'Supporting market entry (e.g. testing, proof-of concept, prototyping, demonstration projects)',
  'General population',
  'Digitalisation',
]

test.describe('in the app', () => {
  test.skip(host.name !== 'electron', 'prints with the app’s own Chromium')

  test('the sample leaves as a PDF that reads as the factsheet does', async ({
    launch,
    folder,
  }) => {
    const { library, page, willSaveTo } = await launch()
    const editor = await library.openSample()
    const file = path.join(folder, 'korea.pdf')
    await willSaveTo(file)
    await editor.export('PDF')
    await expect(page.getByText(/^Exported to.*korea\.pdf/)).toBeVisible()

    const { text, info, fonts, pages } = await readPdf(file)
    expect(info).toMatchObject({
      Title: 'Republic of Korea: country factsheet 2022',
      Author: 'European Cluster Collaboration Platform',
      Tagged: 'yes',
    })
    expect(info['Page size']).toContain('A4')
    expect(fonts.filter(({ type, embedded }) => !embedded || type.startsWith('Type 3'))).toEqual([])
    const read = letters(text)
    const order = [
      'Introduction',
      '1National cluster',
      '2State of play',
      'Bibliography',
      'Annex:',
    ].map(
      // After the contents, which name them all.
      (heading) =>
        read.indexOf(letters(heading), read.indexOf(letters('This factsheet shows')) - 40),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    for (const category of categories) expect(read.split(letters(category))).toHaveLength(2)
    expect(read).toContain(letters('The total score is 6,5 of 8 points.'))
    expect(read).toContain('산업집적활성화')
    const { titles, lang } = await outlineOf(file)
    expect(lang).toBe('en')
    const bookmarks = titles.map(letters)
    for (const heading of ['Introduction', '2 State of play of cluster policy', 'Bibliography']) {
      expect(bookmarks).toContain(letters(heading))
    }
    expect(await linksOf(file)).toContain('https://doi.org/10.3390/joitmc7010021')
    const places = await placesOf(file)
    expect(places.get('bibliography')).toBeGreaterThan(places.get('state-of-play')!)
    // The contents say the pages that the headings are on.
    const contents = text.slice(text.indexOf('Contents'), text.indexOf('This factsheet shows'))
    expect(contents.split(/\s+/)).toContain(String(places.get('bibliography')))
    expect(pages).toBeGreaterThan(places.get('bibliography')!)

    // The preview ends and begins its pages with the words that the PDF does, and numbers them as it does.
    await page.keyboard.press('Control+p')
    const preview = page.getByRole('complementary', { name: 'Preview' })
    await expect(edgesOf(preview)).toHaveCount(pages - 1, { timeout: 30_000 })
    const line = preview.getByRole('link', { name: 'Bibliography' })
    await expect(line).toHaveText(`Bibliography ${places.get('bibliography')}`)
    const texts = await textOfPages(file)
    for (const [number, words] of await beginnings(preview)) {
      const [before, on] = [letters(texts.get(number - 1)!), letters(texts.get(number)!)]
      // Below the running line and the head of the table, if one goes on.
      expect([number, on.slice(0, 400).includes(letters(words))]).toEqual([number, true])
      expect([number, before.endsWith(letters(words))]).toEqual([number, false])
    }
  })

  test('all factsheets leave for a folder, in several forms, with a manifest', async ({
    launch,
    folder,
  }) => {
    const { library, page, willOpen } = await launch({ holds: 'korea' })
    const editor = await library.begin('Testland A', 'XA', 2022)
    await editor.go('Introduction')
    await editor.work.getByRole('textbox', { name: 'Introduction' }).fill('Begun, and no more.')
    await editor.saved()
    await editor.toLibrary()
    await page.keyboard.press('Control+e')
    await willOpen(folder)
    await exportAs(page, 'PDF', 'Web page', 'Publication')
    await expect(page.getByText(/One file was not written/)).toBeVisible()
    const names = (await readdir(folder)).filter((name) => name !== 'library')
    expect(names.toSorted()).toEqual([
      'manifest.json',
      'republic-of-korea-2022.html',
      'republic-of-korea-2022.json',
      'republic-of-korea-2022.pdf',
      'testland-a-2022-draft.html',
      'testland-a-2022-draft.pdf',
    ])
    const draft = await readPdf(path.join(folder, 'testland-a-2022-draft.pdf'))
    expect(draft.text).toContain('What this draft still lacks')
    expect(draft.text).toContain('Begun, and no more.')
    expect(draft.text.match(/Draft · Country factsheet/g)).toHaveLength(draft.pages)
  })
})

test('the longest, the emptiest and one without a policy are printed whole, every letter of every script', async ({
  folder,
}) => {
  const file = (name: string) => path.join(folder, name)
  await writeLongest(file('longest.json'))
  await writeChanged(file('without.json'), (factsheet) => ({
    ...factsheet,
    country: { ...factsheet.country, code: 'XN', name: 'Testland N' },
    absence: {
      declared: true,
      explanation: { lang: 'en', markdown: 'Twelve gazettes were read.' },
    },
    policies: [],
    relations: [],
    evaluations: [],
    evidence: [],
  }))
  const made = await factsheets(
    'render',
    file('longest.json'),
    file('without.json'),
    sample,
    '--to',
    'pdf,html,md',
    '--out',
    file('out'),
  )
  expect(made, made.err).toMatchObject({ code: 0 })
  const out = (name: string) => path.join(folder, 'out', name)
  const names = await readdir(file('out'))
  expect(names).toHaveLength(10)

  const longest = await readPdf(out(names.find((name) => /^testland-l.*\.pdf$/.test(name))!))
  expect(longest.info['Title']).toContain(longestName)
  expect(
    longest.fonts.filter(({ type, embedded }) => !embedded || type.startsWith('Type 3')),
  ).toEqual([])
  const read = letters(longest.text)
  for (const [lang, sentence] of Object.entries(inScripts)) {
    // What reads PDFs joins and parts Arabic letters in its own way.
    if (lang !== 'ar') expect([lang, read.includes(letters(sentence))]).toEqual([lang, true])
  }
  for (const font of ['NotoSansKR', 'NotoSansJP', 'NotoSansSC', 'NotoSansArabic', 'NotoSans-']) {
    expect(
      longest.fonts.some(({ name }) => name.includes(font)),
      font,
    ).toBe(true)
  }
  for (const policy of [1, 5, 11])
    expect(longest.text).toContain(`Programme ${policy} for clusters`)
  for (const source of [1, 150, 291]) {
    // The translation among the sample's nine has no number of its own.
    expect(read.includes(`[${source + 8}]`)).toBe(true)
  }

  // The same record again: the same text on as many pages.
  const again = await factsheets('render', sample, '--to', 'pdf', '--out', file('again'))
  expect(again).toMatchObject({ code: 0 })
  const [one, two] = await Promise.all(
    ['out', 'again'].map((name) => readPdf(file(`${name}/republic-of-korea-2022.pdf`))),
  )
  expect(two).toMatchObject({ text: one!.text, pages: one!.pages })

  const without = await readPdf(out(names.find((name) => /^testland-n.*\.pdf$/.test(name))!))
  expect(without.text).toContain('Twelve gazettes were read.')
  const html = await readFile(out('republic-of-korea-2022.html'), 'utf8')
  expect(html).not.toMatch(/<script|https?:\/\/[^"]*\.(css|js|woff2)/)
})

test('whatever a factsheet holds, its PDF has each of its texts once, beginning and end', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  const files = await writeGenerated(folder, 8)
  const out = path.join(folder, 'out')
  const made = await factsheets('render', ...files, '--to', 'pdf,md', '--out', out)
  expect(made, made.err).toMatchObject({ code: 0 })
  const names = (await readdir(out)).filter((name) => name.endsWith('.md'))
  expect(names).toHaveLength(files.length)
  for (const name of names) {
    // What Markdown has is known to be all (src-shared/document/writers.test.ts).
    const markers = markersIn(await readFile(path.join(out, name), 'utf8'))
    expect(markers.length).toBeGreaterThan(20)
    const { text, fonts } = await readPdf(path.join(out, name.replace(/md$/, 'pdf')))
    expect(markersIn(text)).toEqual(markers)
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
  }
})

const markersIn = (text: string) =>
  [...text.matchAll(/Marker\d+x\d+q(?:end)?/gu)].map(([all]) => all)
