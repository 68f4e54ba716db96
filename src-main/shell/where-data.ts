import path from 'node:path'

/** The data folder: `--data=DIR` or `--data DIR`, else FACTSHEETS_DATA, else the given default. Always absolute. */
export function whereData(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  otherwise: string,
): string {
  return path.resolve(argument(argv) || env['FACTSHEETS_DATA'] || otherwise)
}

function argument(argv: readonly string[]): string | undefined {
  const joined = argv.find((each) => each.startsWith('--data='))
  if (joined) return joined.slice('--data='.length)
  const place = argv.indexOf('--data')
  const next = place < 0 ? undefined : argv[place + 1]
  return next?.startsWith('--') ? undefined : next
}
