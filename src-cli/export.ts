import path from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { lookOnly } from '../src-main/store/holding/folder-hold'
import { openLibrary } from '../src-main/store/library'
import { writeOutside } from '../src-main/store/outside'
import { blockers } from '../src-shared/checks/blockers'
import { Fault } from '../src-shared/contract/reply'
import { fileNameOf } from '../src-shared/exchange/file-name'
import { publicationText, toPublication } from '../src-shared/exchange/publication'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { refuseOther } from './data-folder'
import { makeFolder } from './folder'
import { argumentsOf, line, Misuse, worst, type ExitCode, type Io } from './command'

const generator = { name: packageJson.name, version: packageJson.version }

/** Writes every factsheet of a data folder as a publication, each as a whole or not at all. */
export async function exportFactsheets(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, {
    data: { type: 'string' },
    out: { type: 'string' },
    draft: { type: 'boolean' },
  })
  if (positionals[0] !== undefined) throw new Misuse(words.noArguments(positionals[0]))
  if (values.data === undefined) throw new Misuse(words.noFolder('data'))
  if (values.out === undefined) throw new Misuse(words.noFolder('out'))
  await refuseOther(values.data)
  await makeFolder(values.out)

  const library = openLibrary(values.data, { hold: lookOnly })
  await library.verify()
  const { summaries, setAside } = await library.list()
  for (const { file, message } of setAside) io.err(words.setAside(file, message))
  if (summaries.length === 0) io.err(words.nothingToExport)
  const codes: ExitCode[] = [setAside.length > 0 ? 1 : 0]
  const taken = new Set<string>()
  // By id among equals, so that two of a name get the same file names each time.
  for (const { id } of summaries.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    codes.push(await exportOne(id).catch(tellFault))
  }
  await library.settled()
  return worst(codes)

  async function exportOne(id: string): Promise<ExitCode> {
    const { record } = await library.read(id)
    const problems = blockers(record)
    if (problems.length > 0 && !values.draft) {
      const { country, edition } = record
      const name = words.heading(country.name || country.code || id, edition)
      io.err(words.refused(name, problems.length))
      for (const { address, message } of problems) io.out(`${id}: ${line(address, message)}`)
      return 1
    }
    const name = free(fileNameOf(record, problems.length > 0 ? 'draft' : 'publication'), taken)
    const file = path.join(values.out!, name)
    const exportedAt = new Date().toISOString()
    await writeOutside(file, publicationText(toPublication(record, { exportedAt, generator })))
    io.out(words.written(file))
    return 0
  }

  /** One that cannot be read or written does not hold up the others. */
  function tellFault(error: unknown): ExitCode {
    if (!(error instanceof Fault)) throw error
    io.err(error.message)
    return 2
  }
}

function free(name: string, taken: Set<string>): string {
  let next = name
  for (let count = 2; taken.has(next); count += 1) {
    next = name.replace(/\.json$/, `-${count}.json`)
  }
  taken.add(next)
  return next
}
