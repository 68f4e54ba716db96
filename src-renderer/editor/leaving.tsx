import { useCallback, useState, type ReactNode } from 'react'
import type { FaultData } from '../../src-shared/contract/reply'
import { editorWords } from '../../src-shared/words/editor'
import { ask } from '../api'
import { recordOf, type FactsheetForm } from '../fields/form'
import { useNotify } from '../notices/notices'
import type { Keeping } from './keeping'
import { LeavingDialog } from './leaving-dialog'

type LeavingChoice = 'stay' | 'again' | 'leave' | 'keepApart'
type Leaving = { readonly fault: FaultData; readonly decide: (choice: LeavingChoice) => void }

/** Leaving the factsheet once it is saved; where it cannot be, its author is asked in the `dialog` to be shown. */
export function useLeaving(
  form: FactsheetForm,
  { autosave, flush }: Keeping,
  remember: () => void,
): {
  /** False when something could not be saved and its author chose to stay. */
  readonly settle: () => Promise<boolean>
  /** What can no longer be saved where it was made becomes a factsheet of its own. Its id, or undefined. */
  readonly keepApart: () => Promise<string | undefined>
  /** Writes a working copy of what the form holds to a place that is asked for. */
  readonly saveCopy: () => Promise<void>
  readonly dialog: ReactNode
} {
  const [leaving, setLeaving] = useState<Leaving | undefined>()
  const notify = useNotify()
  const keepApart = useCallback(async () => {
    const reply = await ask('keepApart', { record: recordOf(form) })
    if (!reply.ok) {
      notify(reply.fault.message, undefined, 'grave')
      return undefined
    }
    autosave.keptElsewhere(new Date().toISOString())
    const { country, edition } = recordOf(form)
    notify(editorWords.saving.keptApart(`${country.name} ${edition}`))
    return reply.value.id
  }, [form, autosave, notify])

  const saveCopy = useCallback(async () => {
    const record = recordOf(form)
    const asked = { id: record.id, form: 'workingCopy' as const, unsaved: record }
    const reply = await ask('exportFactsheet', asked)
    if (!reply.ok) notify(reply.fault.message, undefined, 'grave')
    else if (reply.value.outcome === 'written')
      notify(editorWords.saving.copySaved(reply.value.file))
  }, [form, notify])

  const settle = useCallback(async (): Promise<boolean> => {
    remember()
    for (;;) {
      const state = await flush()
      if (state.kind !== 'notSaved') return true
      // Its author is asked here: the main process need not wait for an answer any longer.
      void ask('stay', {})
      const choice = await new Promise<LeavingChoice>((decide) =>
        setLeaving({ fault: state.fault, decide }),
      )
      setLeaving(undefined)
      switch (choice) {
        case 'stay':
          return false
        case 'leave':
          return true
        case 'keepApart':
          if ((await keepApart()) !== undefined) return true
          break
        case 'again':
      }
    }
  }, [flush, keepApart, remember])

  const dialog = leaving && (
    <LeavingDialog
      fault={leaving.fault}
      onStay={() => leaving.decide('stay')}
      onAgain={() => leaving.decide('again')}
      onLeave={() => leaving.decide('leave')}
      onKeepApart={() => leaving.decide('keepApart')}
      onSaveCopy={() => void saveCopy()}
    />
  )
  return { settle, keepApart, saveCopy, dialog }
}
