/** A moment in ISO 8601 as part of the name of a file, in characters that every file system takes. */
export const momentInName = (at: string): string => at.replaceAll(':', '-')

/** The moment that `momentInName` wrote; undefined for what is none. */
export function momentFromName(written: string): Date | undefined {
  const said = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d(?:\.\d+)?Z)$/.exec(written)
  if (!said) return undefined
  const moment = new Date(`${said[1]}:${said[2]}:${said[3]}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}
