import type { Address } from '../../src-shared/factsheet/address'
import { fieldAt, fieldsOf } from '../../src-shared/factsheet/fields'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { EvidenceOpen } from '../fields/evidence-popover'
import type { NotesOpen } from '../fields/note-popover'

/** The field that a note is to be on: the one at an address, or the first of the item at it, if it is on the screen. */
export function notedField(record: Factsheet, address: Address | undefined): NotesOpen | undefined {
  if (address === undefined) return undefined
  // The parts of an amount come and go with it; the amount itself stays.
  const whole = address.replace(/\/value\/.*$/, '')
  const fields = fieldsOf(record)
  const field =
    fieldAt(fields, whole) ?? fields.find((each) => each.address.startsWith(`${whole}/`))
  const anchor = document.querySelector(`[data-address="${CSS.escape(address)}"]`)
  return field && anchor ? { address: field.address, label: field.label, anchor } : undefined
}

/** The claim that evidence is to be for: a ticked category by its code, or the field as notes have it. */
export function provenField(
  record: Factsheet,
  address: Address | undefined,
): EvidenceOpen | undefined {
  const [at, list = '', code = ''] = /^(.+)\/choices\/([^/]+)/.exec(address ?? '') ?? []
  const box = at && document.querySelector(`input[data-address="${CSS.escape(at)}"]`)
  if (box instanceof HTMLInputElement && box.checked)
    return {
      target: { address: list, code },
      label: box.labels?.[0]?.innerText ?? code,
      anchor: box,
    }
  const field = notedField(record, address)
  return field && { target: { address: field.address }, label: field.label, anchor: field.anchor }
}
