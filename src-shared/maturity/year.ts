/** A calendar year of four digits as it was typed, or undefined where it is none. */
export function yearOf(typed: string | undefined): number | undefined {
  const digits = typed?.trim()
  return digits !== undefined && /^[12]\d{3}$/.test(digits) ? Number(digits) : undefined
}
