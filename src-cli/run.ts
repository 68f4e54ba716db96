import packageJson from '../package.json' with { type: 'json' }
import { Fault } from '../src-shared/contract/reply'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { agreement } from './agreement'
import { changes } from './changes'
import { check } from './check'
import { codebook } from './codebook'
import { Misuse, type Command, type ExitCode, type Io } from './command'
import { dataset } from './dataset'
import { exportFactsheets } from './export'
import { importFactsheets } from './import'
import { libraryAsFile } from './library'
import { render } from './render'
import { readReviewCopy } from './read-review'
import { review } from './review'
import { roll } from './roll'
import { schema } from './schema'
import { score } from './score'
import { validate } from './validate'
import { verify } from './verify'

const commands: ReadonlyMap<string | undefined, Command> = new Map([
  ['validate', validate],
  ['check', check],
  ['score', score],
  ['review', review],
  ['read-review', readReviewCopy],
  ['schema', schema],
  ['export', exportFactsheets],
  ['import', importFactsheets],
  ['render', render],
  ['roll', roll],
  ['changes', changes],
  ['agreement', agreement],
  ['library', libraryAsFile],
  ['dataset', dataset],
  ['codebook', codebook],
  ['verify', verify],
])

/** The command line without a process: carries out one command and answers its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === 'help' || argv.includes('--help')) {
    io.out(words.usage)
    return 0
  }
  if (name === '--version') {
    io.out(packageJson.version)
    return 0
  }
  const command = commands.get(name)
  if (!command) {
    if (name !== undefined) io.err(words.unknownCommand(name))
    io.err(words.usage)
    return 2
  }
  try {
    return await command(rest, io)
  } catch (error) {
    if (error instanceof Misuse) {
      io.err(error.message)
      io.err(words.usage)
    } else if (error instanceof Fault) io.err(error.message)
    else io.err(words.unexpected(error instanceof Error ? error.message : String(error)))
    return 2
  }
}
