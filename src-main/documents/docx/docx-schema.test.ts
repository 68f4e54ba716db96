import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import korea from '../../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { currentCodebook } from '../../../src-shared/codebook/editions'
import { documentOf } from '../../../src-shared/document/document'
import { anyFactsheet } from '../../../src-shared/exchange/factsheet.arbitrary'
import { readDocument } from '../../../src-shared/exchange/read-document'
import { beginFactsheet } from '../../../src-shared/factsheet/begin'
import { codebookHash } from '../../../src-shared/factsheet/content-sha'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { reviewCopyOf } from '../../../src-shared/review/review-copy'
import { reviewFile } from '../../review/review-files'
import { docxOf } from './docx'
import { canValidate, schemaErrors } from './schema-errors'

const recordIn = (bytes: Uint8Array): Factsheet => {
  const read = readDocument(bytes)
  if (!read.ok) throw new Error(read.message)
  return read.value.record
}
const sample = recordIn(strToU8(JSON.stringify(korea)))
const begun = beginFactsheet(
  { id: sample.id, code: 'XA', name: 'Testland A', edition: 2022 },
  currentCodebook,
  codebookHash(currentCodebook),
)
const without: Factsheet = {
  ...sample,
  absence: { declared: true, explanation: { lang: 'en', markdown: 'Twelve gazettes were read.' } },
  policies: [],
  relations: [],
  evaluations: [],
}

/** 12 policies, seven scripts, 300 sources. */
async function longest(): Promise<Factsheet> {
  const folder = await mkdtemp(path.join(tmpdir(), 'longest-'))
  const file = path.join(folder, 'longest.json')
  const { writeLongest } = (await import(
    new URL('../../../bench/longest.mjs', import.meta.url).href
  )) as { writeLongest: (file: string) => Promise<void> }
  await writeLongest(file)
  const record = recordIn(await readFile(file))
  await rm(folder, { recursive: true })
  return record
}

/** A program of its own is started each time, which a busy machine takes its time for. */
const patience = { timeout: 120_000 }

describe.runIf(canValidate)('by the schemas of Office Open XML, sound is', patience, () => {
  test.each([
    ['the sample', () => Promise.resolve(sample)],
    ['a draft of which hardly anything is there', () => Promise.resolve(begun)],
    ['one without a policy', () => Promise.resolve(without)],
    ['the longest', longest],
  ])('%s', async (_, record) => {
    expect(await schemaErrors(await docxOf(documentOf(await record())))).toEqual([])
  })

  test('any', async () => {
    await fc.assert(
      fc.asyncProperty(anyFactsheet, async (record) => {
        expect(await schemaErrors(await docxOf(documentOf(record)))).toEqual([])
      }),
      { numRuns: 3 },
    )
  })

  test('a review copy', async () => {
    const copy = reviewCopyOf(sample, { sentTo: 'Ministry', sentAt: '2022-10-01T08:00:00.000Z' })
    expect(await schemaErrors(await reviewFile(copy, 'docx', 'korea.docx'))).toEqual([])
  })

  test('but not a file whose paragraph has its parts in the wrong order', async () => {
    const parts = unzipSync(await docxOf(documentOf(sample)))
    const xml = strFromU8(parts['word/document.xml']!)
    const wrong = xml.replace(/(<w:p>)(<w:pPr>.*?<\/w:pPr>)(.*?)(<\/w:p>)/, '$1$3$2$4')
    expect(wrong).not.toBe(xml)
    const errors = await schemaErrors(zipSync({ ...parts, 'word/document.xml': strToU8(wrong) }))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('pPr')
  })
})

describe('a draft', () => {
  const headers = async (record: Factsheet) => {
    const parts = unzipSync(await docxOf(documentOf(record)))
    const names = Object.keys(parts).filter((name) => /^word\/header\d\.xml$/.test(name))
    return names.map((name) => strFromU8(parts[name]!))
  }

  test('bears its mark behind the text of every page, the cover too, and lists what it lacks', async () => {
    const both = await headers(begun)
    expect(both).toHaveLength(2)
    for (const header of both) expect(header).toMatch(/<v:textpath[^>]*string="Draft"/)
    const parts = unzipSync(await docxOf(documentOf(begun)))
    expect(strFromU8(parts['word/document.xml']!)).toContain('What this draft still lacks')
  })

  test('is marked so, and nothing that is complete', async () => {
    for (const header of await headers(sample)) expect(header).not.toContain('v:textpath')
  })
})
