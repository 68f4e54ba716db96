import { datasetWords } from '../words/dataset'
import { datasetTables } from './tables'
import type { Table } from './table'

/** A file of the package as its descriptor names it: its size and hash prove it. */
export type PackagedFile = {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Where the rows of a table lie in the package. */
export const tableFile = ({ name }: Table) => `data/${name}.csv`

/** `datapackage.json`, as Frictionless Data Package 1.0 has it: https://specs.frictionlessdata.io/data-package/ */
export function packageDescriptor(given: {
  /** When the newest of its factsheets was saved (ISO 8601, UTC): the same data make the same package. */
  readonly created: string
  readonly version: string
  readonly files: readonly PackagedFile[]
  /** What a file that is no table is, by its path. */
  readonly says: (path: string) => string
}): Record<string, unknown> {
  const tables = new Map(datasetTables.map((table) => [tableFile(table), table]))
  return {
    profile: 'data-package',
    name: 'country-factsheets',
    title: datasetWords.title,
    description: datasetWords.description,
    created: given.created,
    version: given.version,
    resources: given.files.map(({ path, bytes, sha256 }) => {
      const table = tables.get(path)
      const file = { path, bytes, hash: `sha256:${sha256}` }
      return table
        ? { ...tableResource(table), ...file }
        : { name: resourceName(path), description: given.says(path), ...file }
    }),
  }
}

function tableResource({
  name,
  title,
  description,
  fields,
  primaryKey,
  foreignKeys,
}: Table): Record<string, unknown> {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map((field) => ({ ...field })),
      missingValues: [''],
      primaryKey,
      foreignKeys: foreignKeys.map((key) => ({
        fields: key.fields,
        reference: { resource: key.resource, fields: key.to },
      })),
    },
  }
}

/** Lower-case letters, digits, `.`, `-`, `_`, as the profile asks for. */
const resourceName = (path: string) => path.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, '-')
