const option = '--print-documents='

/** The folder that the command line has put documents into, where the app was started to print them and not to be seen. */
export function documentsToPrint(argv: readonly string[]): string | undefined {
  return argv.find((argument) => argument.startsWith(option))?.slice(option.length)
}
