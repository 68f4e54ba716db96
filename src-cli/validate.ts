import { blockers } from '../src-shared/checks/blockers'
import { maximumTotal } from '../src-shared/codebook/lookup'
import { printPoints } from '../src-shared/maturity/points'
import { total } from '../src-shared/maturity/total'
import { commandLineWords as words } from '../src-shared/words/command-line'
import {
  argumentsOf,
  line,
  Misuse,
  readFactsheet,
  tellUnread,
  worst,
  type ExitCode,
  type Io,
} from './command'

/** Checks files as the app would: shape, checksum, and by the one gate whether they are complete, whatever they state. */
export async function validate(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals: files, values } = argumentsOf(argv, { draft: { type: 'boolean' } })
  if (files.length === 0) throw new Misuse(words.noFile)
  const codes: ExitCode[] = []
  for (const file of files) {
    const prefix = files.length > 1 ? `${file}: ` : ''
    codes.push(await validateOne({ file, prefix, io }, values.draft ?? false))
  }
  return worst(codes)
}

async function validateOne(
  at: { readonly file: string; readonly prefix: string; readonly io: Io },
  draft: boolean,
): Promise<ExitCode> {
  const { file, prefix, io } = at
  const read = await readFactsheet(file)
  if (!read.ok) return tellUnread(read, at)
  const { record, lifted } = read.value
  for (const address of lifted) io.err(`${file}: ${words.kept(address)}`)
  const problems = blockers(record)
  if (problems.length > 0 && !draft) {
    for (const { address, message } of problems) io.out(prefix + line(address, message))
    return 1
  }
  const points = total(record)
  io.out(
    problems.length > 0 || points === null
      ? `${file}: ${words.validDraft(problems.length)}`
      : `${file}: ${words.valid(printPoints(points), printPoints(maximumTotal(record.codebook)))}`,
  )
  return 0
}
