import { useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import type { EditLog, Step } from '../../src-shared/factsheet/edit-log'
import { inverse, type Operation } from '../../src-shared/factsheet/operations'
import { breaksLock } from '../../src-shared/status/lock'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { storeWords } from '../../src-shared/words/store'
import { ask } from '../api'
import type { FactsheetForm } from '../fields/form'
import { Autosave, type SaveState } from './autosave'
import { Edits } from './edits'
import { stepName } from './step-name'

export type Keeping = {
  readonly autosave: Autosave
  readonly edits: Edits
  readonly names: EditNames
  /** Resolves when all that the form holds is in the journal, or could not be: the state says which. */
  readonly flush: () => Promise<SaveState>
}
type EditNames = { readonly undo: string | undefined; readonly redo: string | undefined }

/** Some time after the last change the whole form is compared, lest a change was made that no field told of. */
const auditAfter = 1_500

/** Ties the form to the journal and to undo for as long as the factsheet is open. */
export function useKeeping(form: FactsheetForm, opened: Answers<'openFactsheet'>): Keeping {
  const [{ autosave, edits, flush, listenToNames }] = useState(() => keep(form, opened))
  const [names, setNames] = useState(() => namesOf(edits.log))
  useEffect(
    () =>
      listenToNames((log) => {
        const now = namesOf(log)
        setNames((before) => (before.undo === now.undo && before.redo === now.redo ? before : now))
      }),
    [listenToNames],
  )
  useEffect(() => {
    void ask('nameEdits', { undo: names.undo ?? null, redo: names.redo ?? null })
  }, [names])
  useEffect(() => {
    autosave.begin()
    let audit: ReturnType<typeof setTimeout> | undefined
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        edits.changed(name)
        clearTimeout(audit)
        audit = setTimeout(() => requestIdleCallback(() => edits.changed()), auditAfter)
      },
    })
    return () => {
      stopWatching()
      clearTimeout(audit)
      edits.changed()
      const { id } = opened.record
      void autosave.end().then(() => ask('closeFactsheet', { id }))
      void ask('nameEdits', { undo: null, redo: null })
    }
  }, [form, autosave, edits, opened])
  return { autosave, edits, names, flush }
}

function keep(form: FactsheetForm, opened: Answers<'openFactsheet'>) {
  const { record, done, undone, opening } = opened
  const autosave = new Autosave(opened, (from, edits) =>
    ask('keepEdits', { id: record.id, opening, from, edits }),
  )
  let tell = (_log: EditLog<Factsheet>) => {}
  const edits = new Edits({ record, done, undone }, form, {
    made: (edit) => autosave.keep(edit),
    log: (log) => tell(log),
    unstorable: (issues) =>
      autosave.refuse(
        issues.length === 0
          ? undefined
          : { code: 'malformed', message: storeWords.lostInJson, issues },
      ),
  })
  const flush = () => {
    edits.changed()
    return autosave.flush()
  }
  const listenToNames = (hear: (log: EditLog<Factsheet>) => void) => {
    tell = hear
    return () => {
      tell = () => {}
    }
  }
  return { autosave, edits, flush, listenToNames }
}

function namesOf({ record, done, undone }: EditLog<Factsheet>): EditNames {
  const name = (step: Step | undefined, way: (operation: Operation) => Operation) =>
    step && !breaksLock(record, step.operations.map(way))
      ? stepName(step, record.codebook)
      : undefined
  return { undo: name(done.at(-1), inverse), redo: name(undone.at(-1), (same) => same) }
}
