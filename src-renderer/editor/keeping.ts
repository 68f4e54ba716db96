import { useEffect, useState, useSyncExternalStore } from 'react'
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
  readonly names: FollowedNames
  /** Resolves when all that the form holds is in the journal, or could not be: the state says which. */
  readonly flush: () => Promise<SaveState>
}
type EditNames = { readonly undo: string | undefined; readonly redo: string | undefined }

/** What undo and redo would do. Every other edit names another thing: only the buttons that say so are drawn anew. */
type FollowedNames = {
  readonly now: () => EditNames
  readonly listen: (hear: () => void) => () => void
}
export const useEditName = ({ names }: Keeping, way: keyof EditNames): string | undefined =>
  useSyncExternalStore(names.listen, () => names.now()[way])

/** Some time after the last change the whole form is compared, lest a change was made that no field told of. */
const auditAfter = 1_500
/** The menu is made anew with each name, and nobody opens it between two quick ticks. */
const menuAfter = 200

/** Ties the form to the journal and to undo for as long as the factsheet is open. */
export function useKeeping(form: FactsheetForm, opened: Answers<'openFactsheet'>): Keeping {
  const [keeping] = useState(() => keep(form, opened))
  const { autosave, edits, names } = keeping
  useEffect(() => {
    const tell = () => {
      const { undo, redo } = names.now()
      void ask('nameEdits', { undo: undo ?? null, redo: redo ?? null })
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    tell()
    const stop = names.listen(() => {
      clearTimeout(timer)
      timer = setTimeout(tell, menuAfter)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
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
  return keeping
}

function keep(form: FactsheetForm, opened: Answers<'openFactsheet'>): Keeping {
  const { record, done, undone, opening } = opened
  const autosave = new Autosave(opened, (from, edits) =>
    ask('keepEdits', { id: record.id, opening, from, edits }),
  )
  const names = followNames()
  const edits = new Edits({ record, done, undone }, form, {
    made: (edit) => autosave.keep(edit),
    log: names.follow,
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
  names.follow(edits.log)
  return { autosave, edits, names, flush }
}

function followNames() {
  let now: EditNames = { undo: undefined, redo: undefined }
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    listen: (hear: () => void) => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    follow: (log: EditLog<Factsheet>) => {
      const next = namesOf(log)
      if (next.undo === now.undo && next.redo === now.redo) return
      now = next
      for (const hear of listeners) hear()
    },
  }
}

function namesOf({ record, done, undone }: EditLog<Factsheet>): EditNames {
  const name = (step: Step | undefined, way: (operation: Operation) => Operation) =>
    step && !breaksLock(record, step.operations.map(way))
      ? stepName(step, record.codebook)
      : undefined
  return { undo: name(done.at(-1), inverse), redo: name(undone.at(-1), (same) => same) }
}
