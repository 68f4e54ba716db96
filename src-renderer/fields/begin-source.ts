import { beginSource } from '../../src-shared/factsheet/source'
import type { FactsheetForm } from './form'

/** Puts an empty source at the end of the bibliography. Returns its id. */
export function beginSourceIn(form: FactsheetForm): string {
  const source = beginSource(crypto.randomUUID())
  form.setValue('sources', [...form.getValues('sources'), source], { shouldDirty: true })
  return source.id
}
