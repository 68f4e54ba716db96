import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { factsheets } from '../cli'
import { run, throughOffice } from '../office'
import { expect, sample, test } from '../story'

test('LibreOffice opens the Word file and prints it: headings in order, categories once, the score, live links', async ({
  folder,
}) => {
  const out = path.join(folder, 'out')
  const { code, err } = await factsheets('render', sample, '--to', 'docx', '--out', out)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const docx = path.join(out, 'republic-of-korea-2022.docx')
  const pdf = await throughOffice(docx, 'pdf', folder)
  const text = (await run('pdftotext', ['-layout', pdf, '-'])).replaceAll(/\s+/g, ' ')

  const headings = [
    'Introduction',
    '1 National cluster policy, programmes and initiatives',
    '2 State of play of cluster policy',
    'Maturity assessment',
    'Qualitative description',
    'Bibliography',
    'Annex: how maturity is scored',
  ]
  const body = text.slice(text.lastIndexOf('Annex: how maturity is scored......'))
  let from = 0
  for (const heading of headings) {
    const at = body.indexOf(heading, from)
    expect([heading, at >= from]).toEqual([heading, true])
    from = at + heading.length
  }
  const publication = JSON.parse(await readFile(sample, 'utf8')) as {
    factsheet: { policies: { objectives: { choices: { label: string }[] } }[] }
  }
  for (const { label } of publication.factsheet.policies[0]!.objectives.choices) {
    expect([label, text.split(label).length - 1]).toEqual([label, 1])
  }
  expect(text).toContain('The total score is 6,5 of 8 points.')
  const urls = await run('pdfinfo', ['-url', pdf])
  expect(urls).toContain('https://doi.org/10.3390/joitmc7010021')
})
