import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { currentCodebook } from '../codebook/editions'
import { codebookHash } from '../factsheet/content-sha'
import { toPublication } from './publication'
import { readDocument } from './read-document'

test('the sample is complete, assessed 6.5, and written with the codebook, rules and words of today', () => {
  const read = readDocument(utf8ToBytes(JSON.stringify(sample)))
  if (!read.ok) throw new Error(read.message)
  const { exportedAt, generator } = sample
  // Where this fails, import the sample into an empty data folder, export it, and put the new file in its place.
  expect(toPublication(read.value.record, { exportedAt, generator })).toEqual(sample)
  expect(sample.completeness).toEqual({ complete: true, missing: [] })
  expect(sample.maturity).toMatchObject({ total: 6.5, suggestedTotal: 6.5, max: 8 })
  expect(sample.codebook.hash).toBe(codebookHash(currentCodebook))
  // Nothing shows that an authority validated it.
  expect(sample.factsheet.status).toBe('draft')
})
