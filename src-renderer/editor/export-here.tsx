import type { ReactNode } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import { sentEvent, type Sent } from '../../src-shared/factsheet/sent'
import { editWords } from '../../src-shared/words/edits'
import { useActing } from '../fields/acting'
import { recordOf, useFactsheetForm } from '../fields/form'
import { useReadOnly } from '../fields/read-only'
import type { SaveState } from './autosave'
import type { Exporting } from './open-editor'

/** The open factsheet leaves; that it was sent to somebody becomes part of it. */
export function ExportHere({
  dialog,
  flush,
  onJump,
  onClose,
}: {
  readonly dialog: (leaving: Exporting) => ReactNode
  readonly flush: () => Promise<SaveState>
  readonly onJump: (address: Address) => void
  readonly onClose: () => void
}) {
  const form = useFactsheetForm()
  const acting = useActing()
  const readOnly = useReadOnly()
  const noteSent = (sent: Sent) =>
    acting(editWords.sent(sent.sentTo), ({ by }) => {
      const event = sentEvent(crypto.randomUUID(), by, sent)
      form.setValue('events', [...form.getValues('events'), event], { shouldDirty: true })
    })
  return dialog({
    record: () => recordOf(form),
    settle: async () => ((await flush()).kind === 'notSaved' ? recordOf(form) : undefined),
    onSent: readOnly === undefined ? noteSent : undefined,
    onJump,
    onClose,
  })
}
