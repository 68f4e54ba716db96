const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

export const dayOf = (at: string) => day.format(new Date(at))
export const timeOf = (at: string) => time.format(new Date(at))
export const momentOf = (at: string) => moment.format(new Date(at))
