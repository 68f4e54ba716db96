import { Ajv } from 'ajv'
import fc from 'fast-check'
import ExcelJS from 'exceljs'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { examinedLists } from '../../src-shared/dataset/categories'
import { anyFactsheet } from '../../src-shared/exchange/factsheet.arbitrary'
import { readDocument } from '../../src-shared/exchange/read-document'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { datasetFiles, type Entered } from './package'
import { verifyDataset } from './verify'
import { writeDataset } from './write'

const at = '2022-10-01T09:00:00.000Z'
const generator = { name: 'test', version: '1.0.0' }
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheets-dataset-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const korea = async (): Promise<Factsheet> => {
  const read = readDocument(await readFile('resources/samples/republic-of-korea-2022.json'))
  if (!read.ok) throw new Error(read.message)
  return read.value.record
}
/** Invented factsheets, the same ones for a seed. */
const testlands = (count: number, seed: number): readonly Entered[] =>
  fc.sample(anyFactsheet, { numRuns: count, seed }).map((record) => ({ record, at }))
const written = async (entered: readonly Entered[], all = true) => {
  await writeDataset(folder, await datasetFiles(entered, { generator, all }))
}

/** Read by another program's parser than the one that verifies. */
async function rowsIn(table: string): Promise<readonly Record<string, unknown>[]> {
  const sheet = await new ExcelJS.Workbook().csv.readFile(path.join(folder, `data/${table}.csv`), {
    map: (value: unknown) => value,
  })
  const [head = [], ...rows] = sheet.getSheetValues().slice(1) as unknown[][]
  return rows.map((row) =>
    Object.fromEntries(head.slice(1).map((name, column) => [String(name), row[column + 1] ?? ''])),
  )
}

test('the package fits the Frictionless profile, holds what was asked for, and is the same for the same data', async () => {
  const entered = [{ record: await korea(), at }, ...testlands(8, 7)]
  const profile = JSON.parse(
    await readFile(path.join(import.meta.dirname, 'samples/data-package.profile.json'), 'utf8'),
  ) as object
  const check = new Ajv({ strict: false, validateFormats: false }).compile({
    ...profile,
    $schema: undefined,
  })
  const files = await datasetFiles(entered, { generator, all: true })
  const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as object
  expect([check(descriptor), check.errors]).toEqual([true, null])
  // A control: the profile does refuse.
  expect(check({ ...descriptor, resources: [] })).toBe(false)

  const again = await datasetFiles(entered.toReversed(), { generator, all: true })
  expect([...again.keys()]).toEqual([...files.keys()])
  for (const [name, bytes] of files) expect([name, again.get(name)]).toEqual([name, bytes])

  const out = await datasetFiles(entered, { generator, all: false })
  const states = [...out].flatMap(([name, bytes]) =>
    name.startsWith('records/')
      ? [
          (JSON.parse(new TextDecoder().decode(bytes)) as { factsheet: { status: string } })
            .factsheet.status,
        ]
      : [],
  )
  const forReaders = ['validated', 'published', 'corrected']
  expect(states.filter((status) => !forReaders.includes(status))).toEqual([])
  expect(states.length).toBeGreaterThan(0)
  // The sample is a draft.
  expect([...out.keys()]).not.toContain('records/republic-of-korea-2022.json')
})

test('any library makes a package that verifies, and no note of it leaves', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyFactsheet, { selector: ({ id }) => id, maxLength: 5 }),
      async (records) => {
        await rm(folder, { recursive: true, force: true })
        const noted = records.map((record) => ({
          record: {
            ...record,
            notes: record.notes.map((note) => ({ ...note, text: 'canary-of-a-note' })),
          },
          at,
        }))
        await written(noted)
        const { flaws, files } = await verifyDataset(folder)
        expect(flaws).toEqual([])
        expect(files).toBeGreaterThan(10)
        for (const name of await readdir(path.join(folder, 'data'))) {
          expect(await readFile(path.join(folder, 'data', name), 'utf8')).not.toContain('canary')
        }
      },
    ),
    { numRuns: 12 },
  )
})

test('a flipped byte, a missing file, an extra record and a reference to nothing are each named', async () => {
  await written([{ record: await korea(), at }])
  expect((await verifyDataset(folder)).flaws).toEqual([])
  const record = path.join(folder, 'records/republic-of-korea-2022.json')
  const bytes = await readFile(record)
  const flipped = Buffer.from(bytes)
  flipped[flipped.indexOf('Korea')]! ^= 1
  await writeFile(record, flipped)
  const named = async () => (await verifyDataset(folder)).flaws.map(({ file }) => file)
  expect(new Set(await named())).toEqual(new Set(['records/republic-of-korea-2022.json']))
  await rm(record)
  expect(await named()).toEqual(['records/republic-of-korea-2022.json'])
  await writeFile(record, bytes)
  await writeFile(path.join(folder, 'records/one-more.json'), bytes)
  expect(await named()).toEqual(['records/one-more.json'])
  await rm(path.join(folder, 'records/one-more.json'))

  await appendFile(path.join(folder, 'data/relations.csv'), 'gone,r,,succeeds,\n')
  const { flaws } = await verifyDataset(folder)
  expect(flaws.map(({ message }) => message).join('\n')).toMatch(
    /Row \d+: factsheet_id names nothing in factsheets/,
  )
})

test('counts over the CSV are those of the records, not examined apart from no', async () => {
  const entered = [{ record: await korea(), at }, ...testlands(20, 2022)]
  await written(entered)
  const rows = await rowsIn('categories')
  let ones = 0
  let unexamined = 0
  let toldApart = 0
  for (const { record } of entered) {
    for (const policy of record.policies) {
      const given = {
        objectives: policy.objectives,
        focus: policy.focus,
        authorities: policy.authorities,
        beneficiaries: policy.beneficiaries,
        financialInstruments: policy.instruments.financial,
        technicalInstruments: policy.instruments.technical,
        evaluationAvailability: policy.evaluation,
        euPriorities: policy.euPriorities,
      }
      const all = Object.entries(given)
      expect(all.map(([list]) => list)).toEqual(examinedLists.map(([list]) => list))
      for (const [list, { choices, examined }] of all) {
        ones += new Set(choices.map(({ code }) => code)).size
        const own = rows.filter(
          (row) =>
            row['factsheet_id'] === record.id &&
            row['policy_id'] === policy.id &&
            row['list'] === list,
        )
        if (examined) continue
        unexamined += own.filter(({ value }) => value === '').length
        toldApart += own.filter(({ value }) => value === '0').length
      }
    }
  }
  expect(rows.filter(({ value }) => value === '1')).toHaveLength(ones)
  expect(rows.filter(({ value }) => value === '')).toHaveLength(unexamined)
  expect(unexamined).toBeGreaterThan(0)
  // What nobody has looked at is never a no.
  expect(toldApart).toBe(0)
  const totals = (await rowsIn('factsheets')).find(({ country_code: code }) => code === 'KR')
  expect(totals).toMatchObject({ total: '6.5', maximum_total: '8', status: 'draft' })
})

test('no cell is a formula, and numbers are numbers', async () => {
  const record = await korea()
  const [policy] = record.policies
  const formula = '=HYPERLINK("https://example.org")'
  await written([
    {
      record: {
        ...record,
        policies: [{ ...policy!, names: { ...policy!.names, printed: formula } }],
      },
      at,
    },
  ])
  expect(await readFile(path.join(folder, 'data/policies.csv'), 'utf8')).toContain(
    `"'=HYPERLINK(""`,
  )
  const file = path.join(folder, 'series.xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  expect(book.worksheets.map(({ name }) => name).slice(0, 3)).toEqual([
    'Cover',
    'Categories by policy',
    'Factsheets',
  ])
  const policies = book.getWorksheet('Policies')!
  const wide = book.getWorksheet('Categories by policy')!
  const cells = book.worksheets.flatMap((sheet) =>
    sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? (row as unknown[]) : [])),
  )
  expect(cells.filter((value) => typeof value === 'object' && value !== null)).toEqual([])
  expect(policies.getRow(2).values).toContain(formula)
  expect(wide.getRow(1).values).toContain('Country code')
  expect(
    (wide.getRow(3).values as unknown[]).filter((value) => value === 1 || value === 0).length,
  ).toBeGreaterThan(20)
})
