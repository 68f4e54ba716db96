import { publicationJsonSchema, storedJsonSchema } from '../src-shared/exchange/json-schema'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { argumentsOf, Misuse, type ExitCode, type Io } from './command'

/** The JSON Schema of a file this app writes. */
export async function schema(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, { record: { type: 'boolean' } })
  if (positionals[0] !== undefined) throw new Misuse(words.noArguments(positionals[0]))
  io.out(JSON.stringify(values.record ? storedJsonSchema() : publicationJsonSchema(), null, 2))
  return 0
}
