import { stat } from 'node:fs/promises'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { argumentsOf, Misuse, type ExitCode, type Io } from './command'
import { dataset } from './dataset'
import { libraryAsFile } from './library'

/** Proves what was handed on, whichever it is: a folder of the series as data, or a library as one file. */
export async function verify(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [given, ...others] = argumentsOf(argv, {}).positionals
  if (given === undefined || others.length > 0) throw new Misuse(words.oneToVerify)
  // What is not there is for the reader of files to say.
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const prove = isFolder ? dataset : libraryAsFile
  return prove(['verify', given], io)
}
