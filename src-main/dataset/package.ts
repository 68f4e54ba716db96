import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { codebookExtensions, knownCodebooks } from '../../src-shared/codebook/editions'
import {
  packageDescriptor,
  tableFile,
  type PackagedFile,
} from '../../src-shared/dataset/descriptor'
import { dataDictionary } from '../../src-shared/dataset/dictionary'
import { datasetTables } from '../../src-shared/dataset/tables'
import { fileNameOf } from '../../src-shared/exchange/file-name'
import { publicationJsonSchema } from '../../src-shared/exchange/json-schema'
import { publicationText, toPublication } from '../../src-shared/exchange/publication'
import type { Publication } from '../../src-shared/exchange/publication-schema'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { datasetWords } from '../../src-shared/words/dataset'
import { csvOf } from './csv'
import { workbookOf } from './workbook'

export const datasetManifest = 'manifest.json'
export const descriptorFile = 'datapackage.json'

export type Entered = {
  readonly record: Factsheet
  /** When this state of it was saved (ISO 8601, UTC). */
  readonly at: string
}

/** Whether a factsheet is out, or was validated: what leaves unless all are asked for. */
export function isForReaders({ factsheet }: Publication): boolean {
  return ['validated', 'published', 'corrected'].includes(factsheet.status)
}

/**
 * The files of the series as data, by their paths: what goes in is published factsheets and nothing of a working copy.
 * The same factsheets make the same bytes.
 */
export async function datasetFiles(
  entered: readonly Entered[],
  given: {
    readonly generator: { readonly name: string; readonly version: string }
    readonly all: boolean
    /** Awaited after each factsheet, so that others get their turn; to stop, it throws. */
    readonly between?: () => Promise<void>
  },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made: (Entered & { readonly publication: Publication })[] = []
  for (const { record, at } of entered) {
    const publication = toPublication(record, { exportedAt: at, generator: given.generator })
    if (given.all || isForReaders(publication)) made.push({ record, at, publication })
    await given.between?.()
  }
  const publications = made.toSorted((one, other) =>
    keyOf(one.record) < keyOf(other.record) ? -1 : 1,
  )
  const contents = publications.map(({ publication }) => publication)
  const tables = datasetTables.map((table) => ({
    table,
    rows: contents.flatMap((publication) => table.rows(publication)),
  }))

  const files = new Map<string, Uint8Array>()
  const says = new Map<string, string>()
  const add = (path: string, content: string | Uint8Array, what: string) => {
    files.set(path, typeof content === 'string' ? utf8ToBytes(content) : content)
    says.set(path, what)
  }
  for (const { table, rows } of tables) add(tableFile(table), csvOf(table, rows), table.description)
  for (const { record, publication } of publications) {
    add(
      free(`records/${fileNameOf(record, 'publication')}`, files),
      publicationText(publication),
      datasetWords.record,
    )
  }
  for (const book of [...knownCodebooks(), ...codebookExtensions]) {
    add(`codebook/${book.id}.json`, jsonText(book), datasetWords.codebook)
  }
  add('schema/factsheet.schema.json', jsonText(publicationJsonSchema()), datasetWords.schema)
  add('data-dictionary.md', dataDictionary(), datasetWords.dictionary.title)
  add('series.xlsx', await workbookOf(contents, tables), datasetWords.workbook.title)
  const created =
    publications
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? noFactsheets
  add(
    descriptorFile,
    jsonText(
      packageDescriptor({
        created,
        version: given.generator.version,
        files: listed(files),
        says: (path) => says.get(path) ?? '',
      }),
    ),
    '',
  )
  files.set(
    datasetManifest,
    utf8ToBytes(
      jsonText({
        document: 'factsheet-dataset',
        version: 1,
        generator: given.generator,
        all: given.all,
        files: listed(files),
      }),
    ),
  )
  return files
}

/** How many factsheets are in it. */
export const recordsIn = (files: ReadonlyMap<string, unknown>): number =>
  [...files.keys()].filter((file) => file.startsWith('records/')).length

const noFactsheets = '1970-01-01T00:00:00.000Z'
const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function keyOf({ country, edition, id }: Factsheet): string {
  return [country.code, String(edition), id].join('\u0000')
}

function listed(files: ReadonlyMap<string, Uint8Array>): readonly PackagedFile[] {
  return [...files].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
  }))
}

/** Two factsheets of a country and an edition get two names. */
function free(path: string, taken: ReadonlyMap<string, unknown>): string {
  let next = path
  for (let count = 2; taken.has(next); count += 1) next = path.replace(/\.json$/, `-${count}.json`)
  return next
}
