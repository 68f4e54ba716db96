import { datasetWords } from '../words/dataset'
import { tableFile } from './descriptor'
import { datasetTables } from './tables'

/** What each column of each table means, for people. */
export function dataDictionary(): string {
  const { dictionary } = datasetWords
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const tables = datasetTables.map((table) =>
    [
      `## ${table.title}`,
      `\`${tableFile(table)}\`. ${table.description} ${dictionary.key(table.primaryKey.join(', '))}`,
      [
        row(dictionary.columns),
        row(dictionary.columns.map(() => '---')),
        ...table.fields.map(({ name, type, description, constraints }) =>
          row([
            `\`${name}\``,
            type,
            constraints?.enum ? `${description} (${constraints.enum.join(', ')})` : description,
          ]),
        ),
      ].join('\n'),
    ].join('\n\n'),
  )
  return `${[`# ${dictionary.title}`, datasetWords.description, dictionary.formulas, ...tables].join('\n\n')}\n`
}
