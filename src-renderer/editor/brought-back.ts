import { valueAt, type Address } from '../../src-shared/factsheet/address'
import { fieldAt, fieldsOf } from '../../src-shared/factsheet/fields'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { diff } from '../../src-shared/factsheet/operations'
import { editorWords } from '../../src-shared/words/editor'

/** A field that two versions answer differently, in words. */
export type BroughtBack = {
  readonly address: Address
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What the second version has beyond the first, field by field in the order of the parts. */
export function broughtBack(before: Factsheet, after: Factsheet): readonly BroughtBack[] {
  const fields = [...fieldsOf(after), ...fieldsOf(before)]
  const changes = new Map<Address, BroughtBack>()
  for (const { address, kind } of diff(before, after)) {
    const whole = kind === 'add' || kind === 'remove' || kind === 'move'
    const field = fieldAt(fields, address)
    const at = whole ? address : (field?.address ?? address)
    const name = field ? [field.about, field.label].filter(Boolean).join(': ') : address
    changes.set(at, {
      address: at,
      label: whole && !field ? editorWords.recovered.item(address) : name,
      before: inWords(valueAt(before, at)),
      after: inWords(valueAt(after, at)),
    })
  }
  return [...changes.values()]
}

/** The words somebody wrote or chose in a value, whatever its shape. */
function inWords(value: unknown): string {
  const said = saidIn(value)
    .filter((each) => each !== '')
    .join(', ')
  return said === '' ? editorWords.recovered.nothing : said
}

function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(saidIn)
  if (typeof value !== 'object' || value === null) return []
  if ('markdown' in value) return saidIn(value.markdown)
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : saidIn(each)))
}
