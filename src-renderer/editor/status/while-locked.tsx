import type { ReactNode } from 'react'
import { isLocked } from '../../../src-shared/status/course'
import { statusWords } from '../../../src-shared/words/status'
import { useReading } from '../../fields/reading'
import { ReadOnlyProvider, useReadOnly } from '../../fields/read-only'

/** Makes the fields ones to read while the factsheet is published, until a correction begins. */
export function WhileLocked({ children }: { readonly children: ReactNode }) {
  const outside = useReadOnly()
  const locked = useReading(isLocked)
  return (
    <ReadOnlyProvider value={outside ?? (locked ? statusWords.locked : undefined)}>
      {children}
    </ReadOnlyProvider>
  )
}
