import path from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { manifestFile, standingOf, withManifest } from '../src-main/documents/manifest'
import { rendered } from '../src-main/documents/rendered'
import { writeOutside } from '../src-main/store/outside'
import { documentOf } from '../src-shared/document/document'
import { plainEntry } from '../src-shared/document/entry'
import { documentFormats, type DocumentFormat } from '../src-shared/document/formats'
import type { FactsheetDocument } from '../src-shared/document/tree'
import { documentNameOf } from '../src-shared/exchange/file-name'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import type { Source } from '../src-shared/factsheet/source'
import { commandLineWords as words } from '../src-shared/words/command-line'
import {
  argumentsOf,
  Misuse,
  readFactsheet,
  tellUnread,
  worst,
  type ExitCode,
  type Io,
} from './command'
import { makeFolder } from './folder'
import { printAll } from './print'
import { styleNamed } from './style'

const generator = { name: packageJson.name, version: packageJson.version }
type Job = {
  readonly record: Factsheet
  readonly document: FactsheetDocument
  readonly name: string
}

/** Writes factsheets as documents, each file as a whole or not at all, with a manifest beside them. */
export async function render(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, {
    to: { type: 'string' },
    out: { type: 'string' },
    'decimal-point': { type: 'boolean' },
    style: { type: 'string' },
  })
  if (positionals.length === 0) throw new Misuse(words.noFile)
  const formats = formatsOf(values.to)
  const inStyle = await styleNamed(values.style)
  const folder = values.out
  if (folder === undefined) throw new Misuse(words.noFolder('out'))
  await makeFolder(folder)

  const codes: ExitCode[] = []
  const jobs: Job[] = []
  const taken = new Set<string>()
  for (const file of positionals) {
    const read = await readFactsheet(file)
    if (!read.ok) {
      codes.push(tellUnread(read, { file, prefix: `${file}: `, io }))
      continue
    }
    const { record } = read.value
    const styled = await inStyle?.(record.sources)
    const document = documentOf(record, {
      decimal: values['decimal-point'] ? '.' : ',',
      ...(styled && { entry: (source: Source) => styled.get(source.id) ?? plainEntry(source) }),
    })
    if (document.missing.length > 0) io.err(words.renderedDraft(file, document.missing.length))
    jobs.push({ record, document, name: free(record, document, taken) })
  }

  const pdfs = formats.includes('pdf') ? await printAll(jobs.map(({ document }) => document)) : []
  const write = (name: string, content: string | Uint8Array) =>
    writeOutside(path.join(folder, name), content)
  const writtenAt = new Date().toISOString()
  await withManifest(write, { writtenAt, generator }, async (wrote) => {
    for (const [index, { record, document, name }] of jobs.entries()) {
      const standing = standingOf(record)
      for (const format of formats) {
        const bytes = await rendered(document, format, async () => pdfs[index]!)
        const file = `${name}.${format}`
        await write(file, bytes)
        io.out(words.written(path.join(folder, file)))
        wrote(manifestFile(record, { file, format, bytes, standing }))
      }
    }
  })
  return worst(codes)
}

function formatsOf(to: string | undefined): readonly DocumentFormat[] {
  const known = documentFormats.join(', ')
  const wanted = (to ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  if (wanted.length === 0) throw new Misuse(words.noFormat(known))
  for (const format of wanted) {
    if (!(documentFormats as readonly string[]).includes(format)) {
      throw new Misuse(words.unknownFormat(format, known))
    }
  }
  return documentFormats.filter((format) => wanted.includes(format))
}

/** A name without its ending that no other factsheet of this run has. */
function free(record: Factsheet, { missing }: FactsheetDocument, taken: Set<string>): string {
  const name = documentNameOf(record, '', missing.length > 0).slice(0, -1)
  let next = name
  for (let count = 2; taken.has(next); count += 1) next = `${name}-${count}`
  taken.add(next)
  return next
}
