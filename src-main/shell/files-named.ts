import path from 'node:path'

/** The working copies that were named when the app was started: `factsheet-editor colleague.factsheet`. Absolute. */
export function filesNamed(argv: readonly string[], from: string): readonly string[] {
  return argv
    .filter((each) => !each.startsWith('-') && /\.factsheet$/i.test(each))
    .map((each) => path.resolve(from, each))
}
