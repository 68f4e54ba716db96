import type { ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import type { Address } from '../../src-shared/factsheet/address'
import { ArrivalProvider, JumpProvider } from '../fields/arrival'
import { EditsProvider } from '../fields/edits'
import { EvidenceProvider } from '../fields/evidence-marks'
import type { EvidenceOpen } from '../fields/evidence-popover'
import type { FactsheetForm } from '../fields/form'
import { NotesProvider } from '../fields/note-marks'
import type { NotesOpen } from '../fields/note-popover'
import { FlushProvider } from './flush'
import type { Keeping } from './keeping'
import { WhileLocked } from './status/while-locked'

/** Something of which one at a time is open beside its field. */
export type OpenAtField<T> = {
  readonly opened: T | undefined
  readonly onOpen: (given: T | undefined) => void
}

/**
 * What a field of the open factsheet can reach, however deep it stands. Those that change least come first: a jump draws
 * anew only who asks where it went, and what is opened beside a field only the marks.
 */
export function Surroundings({
  form,
  keeping,
  jump,
  arrivedAt,
  notes,
  evidence,
  children,
}: {
  readonly form: FactsheetForm
  readonly keeping: Keeping
  readonly jump: (address: Address) => void
  readonly arrivedAt: Address | undefined
  readonly notes: OpenAtField<NotesOpen>
  readonly evidence: OpenAtField<EvidenceOpen>
  readonly children: ReactNode
}) {
  return (
    <FormProvider {...form}>
      <EditsProvider value={keeping.edits}>
        <FlushProvider value={keeping.flush}>
          <JumpProvider value={jump}>
            <ArrivalProvider value={arrivedAt ?? ''}>
              <NotesProvider {...notes}>
                <EvidenceProvider {...evidence}>
                  <WhileLocked>{children}</WhileLocked>
                </EvidenceProvider>
              </NotesProvider>
            </ArrivalProvider>
          </JumpProvider>
        </FlushProvider>
      </EditsProvider>
    </FormProvider>
  )
}
