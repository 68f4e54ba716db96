/**
 * Whether nobody has said anything in a field yet; "n/a" and "-" are answers. A list of ticks that somebody went through
 * says something, also where nothing is ticked.
 */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object') return false
  if ('state' in value) return value.state === 'unanswered'
  if ('markdown' in value) return isEmpty(value.markdown)
  if ('choices' in value) return isEmpty(value.choices) && !('examined' in value && value.examined)
  return false
}
