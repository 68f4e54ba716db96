/** Sentences of these may quote what they failed on, and no text of a record belongs in a log. */
const quoting = ['SyntaxError', 'ZodError', 'Fault']

/** An error for the log: its name, code and where it happened. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return `Thrown: ${typeof error}`
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const message = quoting.includes(error.name) || error.name.startsWith('$Zod') ? '' : error.message
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return [`${error.name}${code}${message && `: ${message}`}`, ...frames].join('\n')
}

export function note(error: unknown): void {
  // oxlint-disable-next-line no-console -- This is the log.
  console.error(describe(error))
}

/** Without this, Electron opens a dialog that nobody can close where there is no screen. */
export function catchUncaught(hasWindow: () => boolean, exit: (code: number) => void): void {
  const caught = (error: unknown) => {
    note(error)
    if (!hasWindow()) exit(1)
  }
  process.on('uncaughtException', caught)
  process.on('unhandledRejection', caught)
}
