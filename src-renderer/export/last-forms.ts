import type { ExportForm } from '../../src-shared/contract/contract'

/** Remembered until the app is closed: who exports again often exports the same. */
let last: readonly ExportForm[] = ['pdf']

export const lastForms = (): readonly ExportForm[] => last

export function rememberForms(forms: readonly ExportForm[]): void {
  last = forms
}
