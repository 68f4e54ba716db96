import { addReceived } from '../src-main/store/add-received'
import type { Library } from '../src-main/store/library'
import { Fault } from '../src-shared/contract/reply'
import { isSameContent } from '../src-shared/exchange/same-content'
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
import { openToWrite } from './data-folder'

/** Adds the factsheets that a data folder does not hold yet. What would replace another version is for a person to decide. */
export async function importFactsheets(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals: files, values } = argumentsOf(argv, { data: { type: 'string' } })
  if (files.length === 0) throw new Misuse(words.noFile)
  if (values.data === undefined) throw new Misuse(words.noFolder('data'))
  const library = await openToWrite(values.data)
  const codes: ExitCode[] = []
  for (const file of files) codes.push(await importOne(file, library, io))
  await library.close()
  return worst(codes)
}

async function importOne(file: string, library: Library, io: Io): Promise<ExitCode> {
  const read = await readFactsheet(file)
  if (!read.ok) return tellUnread(read, { file, prefix: `${file}: `, io })
  const { record, envelope } = read.value
  const country = words.heading(record.country.name, record.edition)
  try {
    if (!(await library.has(record.id))) {
      await addReceived(library, { record, envelope })
      io.out(words.added(file, country))
      return 0
    }
    const here = await library.read(record.id)
    if (isSameContent(here.record, read.value)) {
      io.out(words.identical(file, country))
      return 0
    }
    io.err(words.leftOut(file, country))
    return 1
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    io.err(`${file}: ${error.message}`)
    return error.code === 'unwritable' || error.code === 'readOnly' ? 2 : 1
  }
}
