import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { testland } from '../../src-shared/checks/testland'
import type { ExportForm } from '../../src-shared/contract/contract'
import { htmlFile } from '../../src-shared/document/html/html'
import { recordFormat } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { StoredRecord } from '../store/durable-record-file'
import { leavingFile } from './leaving-file'

const canary = 'CANARY-7d1e'
const at = '2026-01-02T03:04:05.000Z'
const record: Factsheet = {
  ...testland(),
  people: [{ id: 'p', name: canary, role: 'analyst' }],
  notes: [{ id: 'n', target: 'edition', author: 'p', at, text: canary, kind: 'review' }],
  events: [
    { id: 'e', status: 'sent', by: 'p', at, contentSha: canary, sentTo: canary, note: canary },
  ],
  glossary: [{ id: 'g', term: canary, meaning: canary, original: { lang: 'ko', text: canary } }],
  dismissals: [
    {
      id: 'd',
      rule: 'source-never-cited',
      address: 'sources',
      factsSha: '',
      reason: canary,
      by: 'p',
      at,
    },
  ],
  extensions: { unknown: canary },
}
const stored: StoredRecord = {
  record,
  envelope: { format: recordFormat, rev: 1, parents: [], contentSha: '', by: '', at },
}

/** All that is in the file, taken apart where it is packed. */
async function contentOf(form: ExportForm): Promise<string> {
  const bytes = await leavingFile(stored, form, {
    exportedAt: at,
    generator: { name: 'factsheet-editor', version: '0.1.0' },
    decimal: ',',
    entriesOf: () => Promise.resolve(undefined),
    // What is printed is this page.
    makePdf: (document) => Promise.resolve(new TextEncoder().encode(htmlFile(document, ''))),
  })
  if (form !== 'docx') return new TextDecoder().decode(bytes)
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + strFromU8(part))
    .join('\n')
}

test.each(['pdf', 'docx', 'html', 'md', 'draft'] as const)(
  'nothing that belongs to its makers alone leaves as %s',
  async (form) => {
    const content = await contentOf(form)
    expect(content).toContain(record.country.name)
    expect(content).not.toContain(canary)
  },
)

test('a working copy has all of it', async () => {
  expect((await contentOf('workingCopy')).split(canary).length).toBeGreaterThan(9)
})
