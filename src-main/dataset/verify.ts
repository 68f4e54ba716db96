import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { parse } from 'csv-parse/sync'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { tableFile } from '../../src-shared/dataset/descriptor'
import type { Field, Table } from '../../src-shared/dataset/table'
import { datasetTables } from '../../src-shared/dataset/tables'
import { readDocument } from '../../src-shared/exchange/read-document'
import { datasetWords } from '../../src-shared/words/dataset'
import { reasonOf } from '../store/disk-faults'
import { datasetManifest } from './package'

const words = datasetWords.verify

/** What is wrong with a package, and with which of its files. */
export type Flaw = { readonly file: string; readonly message: string }
export type Verified = {
  readonly flaws: readonly Flaw[]
  readonly files: number
  readonly rows: number
}

const manifest = z.looseObject({
  document: z.literal('factsheet-dataset'),
  files: z.array(z.looseObject({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})

/**
 * Proves a folder that holds the series as data: each file is there with its bytes and no other, each row fits the
 * schema of its table, each reference leads somewhere, each record holds by its own checksum.
 */
export async function verifyDataset(folder: string): Promise<Verified> {
  const flaws: Flaw[] = []
  const flaw = (file: string, message: string) => void flaws.push({ file, message })
  const read = (file: string) =>
    readFile(path.join(folder, file)).catch((error: unknown) => {
      flaw(file, words.unreadable(reasonOf(error)))
      return undefined
    })

  const text = await readFile(path.join(folder, datasetManifest), 'utf8').catch(() => undefined)
  const named = text === undefined ? undefined : manifest.safeParse(jsonIn(text))
  if (!named?.success) {
    return { flaws: [{ file: datasetManifest, message: words.noManifest }], files: 0, rows: 0 }
  }
  const there = new Set(await filesIn(folder))
  there.delete(datasetManifest)
  for (const each of named.data.files) {
    if (!there.delete(each.path)) {
      flaw(each.path, words.missing)
      continue
    }
    const bytes = await read(each.path)
    if (!bytes) continue
    if (bytes.length !== each.bytes || bytesToHex(sha256(bytes)) !== each.sha256) {
      flaw(each.path, words.altered)
    }
    if (each.path.startsWith('records/')) {
      const record = readDocument(bytes)
      if (!record.ok) flaw(each.path, words.record(record.message))
    }
  }
  for (const file of there) flaw(file, words.extra)

  const tables = new Map<string, readonly Row[]>()
  for (const table of datasetTables) {
    const file = tableFile(table)
    const bytes = named.data.files.some((each) => each.path === file) ? await read(file) : undefined
    if (bytes)
      tables.set(
        table.name,
        rowsOf(table, bytes.toString('utf8'), (message) => flaw(file, message)),
      )
  }
  for (const table of datasetTables) {
    followKeys(table, tables, (message) => flaw(tableFile(table), message))
  }
  const rows = [...tables.values()].reduce((sum, each) => sum + each.length, 0)
  return { flaws: once(flaws), files: named.data.files.length, rows }
}

type Row = Readonly<Record<string, string>>
type Tell = (message: string) => void

/** The rows of a table as text, with what does not fit its schema told; the first row is 2, below the head. */
function rowsOf(table: Table, text: string, tell: Tell): readonly Row[] {
  const wanted = table.fields.map(({ name }) => name)
  let records: string[][]
  try {
    records = parse(text, { relax_column_count: true })
  } catch (error) {
    tell(words.unreadable(error instanceof Error ? error.message : String(error)))
    return []
  }
  const [header = [], ...cells] = records
  if (header.join() !== wanted.join()) {
    tell(words.header(wanted.join(', ')))
    return []
  }
  const keys = new Set<string>()
  return cells.map((record, index) => {
    const row = Object.fromEntries(wanted.map((name, column) => [name, record[column] ?? '']))
    for (const field of table.fields) {
      const value = row[field.name] ?? ''
      if (value === '' && field.constraints?.required) tell(words.required(index + 2, field.name))
      if (value !== '' && !fits(field, value)) tell(words.cell(index + 2, field.name, value))
    }
    const key = keyOf(row, table.primaryKey)
    if (keys.has(key)) tell(words.twice(index + 2))
    keys.add(key)
    return row
  })
}

function fits({ type, constraints }: Field, value: string): boolean {
  if (!shapes[type].test(value)) return false
  const { enum: known, minimum = -Infinity } = constraints ?? {}
  if (known && !known.some((each) => String(each) === value)) return false
  return type === 'string' || Number.isNaN(Number(value)) || Number(value) >= minimum
}

const shapes = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const

function followKeys(table: Table, tables: ReadonlyMap<string, readonly Row[]>, tell: Tell): void {
  for (const { fields, resource, to } of table.foreignKeys) {
    const known = new Set((tables.get(resource) ?? []).map((row) => keyOf(row, to)))
    for (const [index, row] of (tables.get(table.name) ?? []).entries()) {
      const isNamed = fields.every((field) => row[field] !== '')
      if (isNamed && !known.has(keyOf(row, fields))) {
        tell(words.leadsNowhere(index + 2, fields.join(', '), resource))
      }
    }
  }
}

const keyOf = (row: Row, fields: readonly string[]) =>
  JSON.stringify(fields.map((each) => row[each]))

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
}

function once(flaws: readonly Flaw[]): readonly Flaw[] {
  return [...new Map(flaws.map((each) => [JSON.stringify(each), each])).values()]
}
