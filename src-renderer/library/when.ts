const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A moment (ISO 8601) as this computer's user writes it. */
export const when = (at: string) => moment.format(new Date(at))
