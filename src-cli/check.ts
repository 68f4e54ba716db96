import { findings } from '../src-shared/checks/findings'
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

/** Prints all that the problems panel of the app would list, line by line. Only errors fail: the rest is for a person to judge. */
export async function check(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals: files } = argumentsOf(argv, {})
  if (files.length === 0) throw new Misuse(words.noFile)
  const codes: ExitCode[] = []
  for (const file of files) {
    codes.push(await checkOne({ file, prefix: files.length > 1 ? `${file}: ` : '', io }))
  }
  return worst(codes)
}

async function checkOne(at: {
  readonly file: string
  readonly prefix: string
  readonly io: Io
}): Promise<ExitCode> {
  const read = await readFactsheet(at.file)
  if (!read.ok) {
    tellUnread(read, at)
    // What is no factsheet has no findings, which is not the same as being without any.
    return 2
  }
  const found = findings(read.value.record)
  for (const { severity, rule, address, says } of found) {
    at.io.out(`${at.prefix}${severity} ${rule} ${line(address, says)}`)
  }
  if (found.length === 0) at.io.out(`${at.file}: ${words.noFindings}`)
  return found.some(({ severity }) => severity === 'error') ? 1 : 0
}
