import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { categoriesOf } from '../../src-shared/codebook/lookup'
import { answersOf, examinedLists } from '../../src-shared/dataset/categories'
import type { Cell, Table } from '../../src-shared/dataset/table'
import { printable } from '../../src-shared/document/printable'
import type { Publication } from '../../src-shared/exchange/publication-schema'
import { datasetWords } from '../../src-shared/words/dataset'

/** What a cell of a workbook can hold. */
const mostLetters = 32_767
const headed = { fontWeight: 'bold' as const, backgroundColor: '#f1f5fa' }
/** The first day that a zip archive knows: the same data make the same bytes. */
const noDay = new Date(1980, 0, 1)

type Sheet = { readonly sheet: string; readonly data: ReturnType<typeof cell>[][] }

/**
 * The series as a workbook: a cover, the categories of each policy side by side, and the tables as they are. Texts are
 * text cells and never formulas; numbers are numbers.
 */
export async function workbookOf(
  publications: readonly Publication[],
  tables: readonly { readonly table: Table; readonly rows: readonly (readonly Cell[])[] }[],
): Promise<Uint8Array> {
  const sheets: Sheet[] = [
    coverSheet(publications),
    wideSheet(publications),
    ...tables.map(({ table, rows }) => ({
      sheet: table.title,
      data: [table.fields.map(({ name }) => head(name)), ...rows.map((row) => row.map(cell))],
    })),
  ]
  return written(
    sheets.map((each, index) => ({
      ...each,
      ...(index > 0 && { stickyRowsCount: index === 1 ? 2 : 1 }),
    })),
  )
}

/** One table as a workbook. */
export function plainWorkbook(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  const data = [columns.map(head), ...rows.map((row) => row.map(cell))]
  return written([{ sheet: title, data, stickyRowsCount: 1 }])
}

/** The same data make the same bytes. */
async function written(
  sheets: readonly (Sheet & { readonly stickyRowsCount?: number })[],
): Promise<Uint8Array> {
  const bytes = await writeExcelFile([...sheets]).toBuffer()
  const parts = unzipSync(new Uint8Array(bytes))
  return zipSync(
    Object.fromEntries(
      Object.entries(parts)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, content]) => [name, [content, { mtime: noDay }] as const]),
    ),
  )
}

function coverSheet(publications: readonly Publication[]): Sheet {
  const caution = publications[0]?.caution
  return {
    sheet: datasetWords.workbook.cover,
    data: [
      [head(datasetWords.title)],
      [cell(datasetWords.cover(publications.length))],
      [cell(datasetWords.description)],
      ...(caution === undefined ? [] : [[cell(caution)]]),
    ],
  }
}

/** A row for each policy, a column for each category: its code above its label; 1, 0, or empty where nobody has looked. */
function wideSheet(publications: readonly Publication[]): Sheet {
  const columns = new Map<string, { readonly code: string; readonly label: string }>()
  const rows = publications.flatMap(({ factsheet, codebook }) =>
    factsheet.policies.map((policy) => {
      const values = new Map<string, Cell>()
      for (const [list, of] of examinedLists) {
        for (const [code, label, , value] of answersOf(of(policy), categoriesOf(codebook, list))) {
          const column = `${list}: ${code}`
          columns.set(column, { code: column, label })
          values.set(column, value)
        }
      }
      const { country, edition } = factsheet
      return { of: [country.code, country.name, edition, policy.names.printed], values }
    }),
  )
  const sides = datasetWords.workbook.sides
  return {
    sheet: datasetWords.workbook.wide,
    data: [
      [...sides.map(head), ...[...columns.values()].map(({ code }) => head(code))],
      [...sides.map(() => null), ...[...columns.values()].map(({ label }) => head(label))],
      ...rows.map(({ of, values }) => [
        ...of.map(cell),
        ...[...columns.keys()].map((column) => cell(values.get(column) ?? null)),
      ]),
    ],
  }
}

const head = (text: string) => ({ value: text, type: String, ...headed })

function cell(value: Cell) {
  if (value === null) return null
  // By its type a text is a text, also where it begins with "=".
  if (typeof value === 'string')
    return { value: printable(value).slice(0, mostLetters), type: String }
  return typeof value === 'number' ? { value, type: Number } : { value, type: Boolean }
}
