import type { CslName } from '../factsheet/source'
import { datasetWords } from '../words/dataset'
import { factsheetId, ofFactsheet, type Table } from './table'
import { textIn, valueIn } from './values'

const says = datasetWords.fields
export const sourcesTable: Table = {
  name: 'sources',
  ...datasetWords.tables.sources,
  primaryKey: ['factsheet_id', 'source_id'],
  foreignKeys: [ofFactsheet],
  fields: [
    factsheetId,
    { name: 'source_id', type: 'string', description: says.id },
    { name: 'type', type: 'string', description: says.sourceType },
    { name: 'title', type: 'string', description: says.title },
    { name: 'authors', type: 'string', description: says.authors },
    { name: 'year', type: 'integer', description: says.sourceYear },
    { name: 'publisher', type: 'string', description: says.sourcePublisher },
    { name: 'language', type: 'string', description: says.language },
    { name: 'url', type: 'string', description: says.url },
    { name: 'doi', type: 'string', description: says.doi },
    { name: 'accessed', type: 'string', description: says.accessed },
    { name: 'translation_of', type: 'string', description: says.translationOf },
  ],
  rows: ({ factsheet }) =>
    factsheet.sources.map(({ id, csl, accesses, translationOf }) => [
      factsheet.id,
      id,
      textIn(csl.type),
      textIn(csl.title),
      textIn((csl.author ?? []).map(named).join('; ')),
      yearOf(csl.issued?.['date-parts']),
      textIn(csl.publisher ?? ''),
      textIn(csl.language ?? ''),
      textIn(csl.URL ?? ''),
      textIn(csl.DOI ?? ''),
      textIn(accesses.flatMap((day) => valueIn<string>(day) ?? []).join('; ')),
      textIn(translationOf ?? ''),
    ]),
}

const named = ({ literal, family, given }: CslName) =>
  literal ?? [family, given].filter(Boolean).join(', ')

function yearOf(parts: readonly (readonly number[])[] | undefined): number | null {
  const year = parts?.[0]?.[0]
  return year !== undefined && Number.isInteger(year) ? year : null
}
