import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The RFC 8785 form, as docs/export-format.md gives it to data users. */
const canonical = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
          .join(',')}}`
      : JSON.stringify(value)

export type Stored = {
  // Stories know the file, not the types behind it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  record: any
  rev: number
  contentSha: string
  parents: readonly string[]
  at: string
}

/** The only record of a data folder, or that of a country, as it lies on the disk. */
export async function readRecord(
  data: string,
  country?: string,
): Promise<{ file: string; stored: Stored }> {
  const folder = path.join(data, 'records')
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.json'))) {
    const file = path.join(folder, name)
    const stored = JSON.parse(await readFile(file, 'utf8')) as Stored
    if (country === undefined || stored.record.country.name === country) return { file, stored }
  }
  throw new Error(`No record of ${country ?? 'anything'} in ${folder}`)
}

/** Writes the record as another program would: a later revision with a checksum that holds. */
export async function rewriteRecord(
  data: string,
  change: (record: Stored['record']) => void,
): Promise<void> {
  const { file, stored } = await readRecord(data)
  change(stored.record)
  await writeFile(file, sealed(stored))
}

/** Writes a working copy of what lies on the disk, which somebody has changed since it was handed on. */
export async function writeCopy(
  data: string,
  file: string,
  change: (record: Stored['record']) => void,
): Promise<void> {
  const { stored } = await readRecord(data, 'Republic of Korea')
  change(stored.record)
  await writeFile(file, sealed({ ...stored, parents: [stored.contentSha] }))
}

/** The text of a record that another program has changed: of a later revision, with a checksum that holds. */
export function sealed({ record, ...stored }: Stored): string {
  const plain = JSON.parse(JSON.stringify(record))
  const contentSha = createHash('sha256').update(canonical(plain)).digest('hex')
  return `${JSON.stringify({ ...stored, record: plain, rev: stored.rev + 1, contentSha }, null, 2)}\n`
}

/** The working copy of an invented country, made of a stored factsheet. */
export function testland(stored: Stored, nth: number): string {
  const id = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
  const country = { ...stored.record.country, code: 'XA', name: `Testland ${nth}` }
  const record = { ...stored.record, id, country }
  const contentSha = createHash('sha256').update(JSON.stringify(record)).digest('hex')
  return `${JSON.stringify({ ...stored, parents: [], contentSha, record }, null, 2)}\n`
}
