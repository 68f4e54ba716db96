const monthName = (form: 'long' | 'short') => (month: number) =>
  new Intl.DateTimeFormat('en', { month: form, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
const [long, short] = [monthName('long'), monthName('short')]

/** Whether a text has the day YYYY-MM-DD in it, in one of the forms that English styles of citation give it. */
export function isPrinted(day: string, text: string): boolean {
  if (text.includes(day)) return true
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined) return false
  const [m, d] = [Number(month), Number(date)]
  if (m < 1 || m > 12) return false
  const name = `(?:${long(m)}|${short(m)}\\.?)`
  const forms = [
    `${name} 0?${d}(?:st|nd|rd|th)?,? ${year}`,
    `0?${d}(?:st|nd|rd|th)?\\.? ${name},? ${year}`,
    `${year},? ${name} 0?${d}`,
    `0?${d}[./]0?${m}[./]${year}`,
    `0?${m}/0?${d}/${year}`,
  ]
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`).test(text)
}
