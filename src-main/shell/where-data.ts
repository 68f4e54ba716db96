import path from 'node:path'

/** The data folder that was named at the start, by `--data=DIR`, `--data DIR` or FACTSHEETS_DATA. Absolute. */
export function givenData(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = argument(argv) || env['FACTSHEETS_DATA']
  return given ? path.resolve(given) : undefined
}

function argument(argv: readonly string[]): string | undefined {
  const joined = argv.find((each) => each.startsWith('--data='))
  if (joined) return joined.slice('--data='.length)
  const place = argv.indexOf('--data')
  const next = place < 0 ? undefined : argv[place + 1]
  return next?.startsWith('--') ? undefined : next
}
