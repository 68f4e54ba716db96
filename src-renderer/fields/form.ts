import {
  useFormContext,
  type FieldPath,
  type FieldPathByValue,
  type UseFormReturn,
} from 'react-hook-form'
import { addressOf } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'

/**
 * The record as the form edits it. Its unknown fields travel with it untouched; leaving them out of the type
 * keeps the form library's paths finite.
 */
export type FormShape = Omit<Factsheet, 'extensions'>
export type FactsheetForm = UseFormReturn<FormShape>

export type FieldName = FieldPath<FormShape>
/** The paths whose value is exactly a V: a year cannot be registered where a text belongs. */
export type NameOf<V> = FieldPathByValue<FormShape, V>

export const useFactsheetForm = () => useFormContext<FormShape>()

/** The form holds the whole record, also what its type leaves out. */
export function recordOf(form: Pick<FactsheetForm, 'getValues'>): Factsheet {
  return form.getValues() as Factsheet
}

/** The address of a field, by which findings and jumps name it. */
export function useAddress(name: string): string {
  return addressOf(useFactsheetForm().getValues(), name)
}
