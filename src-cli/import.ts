import { randomUUID } from 'node:crypto'
import { here } from '../src-main/reading/here'
import { createReader } from '../src-main/reading/reader'
import { planImport, type Planned } from '../src-main/receiving/plan-import'
import { incomingOf, usualTaking } from '../src-main/receiving/take-in'
import { unread } from '../src-shared/exchange/read'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { argumentsOf, Misuse, tellUnread, worst, type ExitCode, type Io } from './command'
import { openToWrite } from './data-folder'

/**
 * Brings factsheets into a data folder, in one step or not at all: those it does not hold yet, and those made from what
 * it holds. What would replace another version is for a person to decide.
 */
export async function importFactsheets(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals: files, values } = argumentsOf(argv, {
    data: { type: 'string' },
    'dry-run': { type: 'boolean' },
  })
  if (files.length === 0) throw new Misuse(words.noFile)
  if (values.data === undefined) throw new Misuse(words.noFolder('data'))
  const isDry = values['dry-run'] === true
  const library = await openToWrite(values.data)
  const reader = createReader(io.reading ?? here)
  try {
    const plan = await planImport(library, reader, files, { clock: () => new Date() })
    const items = plan?.items ?? []
    const incoming = isDry ? [] : incomingOf(items, usualTaking, randomUUID)
    if (incoming.length > 0) await library.receiver.receive(incoming)
    return worst(items.map((planned) => tell(planned, { isDry, io })))
  } finally {
    reader.close()
    await library.close()
  }
}

function tell(
  { path: file, code = 'unreadable', told, document }: Planned,
  { isDry, io }: { readonly isDry: boolean; readonly io: Io },
): ExitCode {
  const { why, issues } = told
  if (!document) {
    const read = unread(code, why, issues.length > 0 ? issues : undefined)
    tellUnread(read, { file, prefix: `${file}: `, io })
    // Whatever the reason, it was left out, and the others came in.
    return 1
  }
  const { country, edition } = (told.here ?? told.there)!
  const name = words.heading(country, edition)
  for (const note of told.notes) io.out(`${file}: ${note}`)
  switch (told.standing) {
    case 'new':
      io.out(isDry ? words.wouldAdd(file, name) : words.added(file, name))
      return 0
    case 'newerThere':
      io.out(isDry ? words.wouldUpdate(file, name) : words.updated(file, name))
      return 0
    case 'identical':
      io.out(words.identical(file, name))
      return 0
    case 'newerHere':
      io.out(words.olderFile(file, name))
      return 0
    case 'otherEdition':
      io.err(words.otherThere(file, name))
      return 1
    case 'twice':
      io.err(words.givenTwice(file, name))
      return 1
    case 'bothChanged':
    case 'invalid':
      io.err(words.leftOut(file, name))
      return 1
  }
}
