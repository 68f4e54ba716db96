import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { factsheet, schemaVersion } from '../../../src-shared/factsheet/factsheet'
import { readStored } from '../../../src-shared/exchange/stored'

const samples = path.join(import.meta.dirname, 'samples')
const fileOf = (version: number) => `version-${version}.json`
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1)

test('there is a sample of each version that was ever given out', () => {
  // Where a new version comes: put a record of it here before it is given out, and never change one that is here.
  expect(readdirSync(samples).toSorted()).toEqual(versions.map(fileOf).toSorted())
})

for (const version of versions) {
  test(`a record of version ${version} opens as one of this version`, () => {
    const read = readStored(readFileSync(path.join(samples, fileOf(version))))
    if (!read.ok) throw new Error(read.message)
    const { record, lifted } = read.value
    expect(factsheet.safeParse(record).success).toBe(true)
    expect(record.schemaVersion).toBe(schemaVersion)
    expect(lifted).toEqual([])
    expect(record.policies.length).toBeGreaterThan(0)
  })
}
