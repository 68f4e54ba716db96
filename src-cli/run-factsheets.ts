import { run } from './run'

/** Runs a command of the command line for a test, and says what came of it. */
export async function factsheets(...argv: readonly string[]) {
  const said = { out: [] as string[], err: [] as string[] }
  const code = await run(argv, {
    out: (line) => void said.out.push(line),
    err: (line) => void said.err.push(line),
  })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}
