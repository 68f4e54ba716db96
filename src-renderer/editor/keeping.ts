import { useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import type { Step } from '../../src-shared/factsheet/edit-log'
import { ask } from '../api'
import { recordOf, type FactsheetForm } from '../fields/form'
import { Autosave } from './autosave'
import { Edits } from './edits'
import { stepName } from './step-name'

export type Keeping = {
  readonly autosave: Autosave
  readonly edits: Edits
  readonly names: EditNames
}
type EditNames = { readonly undo: string | undefined; readonly redo: string | undefined }

/** Ties the form to the store and to undo for as long as the factsheet is open. */
export function useKeeping(form: FactsheetForm, opened: Answers<'openFactsheet'>): Keeping {
  const [names, setNames] = useState<EditNames>({ undo: undefined, redo: undefined })
  const [{ autosave, edits }] = useState(() => ({
    autosave: new Autosave(
      opened,
      () => recordOf(form),
      (rev, record) => ask('saveFactsheet', { rev, record }),
    ),
    edits: new Edits(structuredClone(recordOf(form)), form, ({ record, done, undone }) => {
      const name = (step: Step | undefined) => step && stepName(step, record.codebook)
      const now = { undo: name(done.at(-1)), redo: name(undone.at(-1)) }
      setNames((before) => (before.undo === now.undo && before.redo === now.redo ? before : now))
    }),
  }))
  useEffect(() => {
    void ask('nameEdits', { undo: names.undo ?? null, redo: names.redo ?? null })
  }, [names])
  useEffect(() => {
    autosave.begin()
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        edits.changed(name)
        autosave.changed()
      },
    })
    return () => {
      stopWatching()
      autosave.end()
      void ask('nameEdits', { undo: null, redo: null })
    }
  }, [form, autosave, edits])
  return { autosave, edits, names }
}
