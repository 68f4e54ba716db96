import { lazy, Suspense } from 'react'
import type { useReadOnly } from '../../fields/read-only'
import { recordOf, useFactsheetForm } from '../../fields/form'
import type { Keeping } from '../keeping'
import type { Problems } from '../problems/problems'

const StatusDialog = lazy(async () => ({
  default: (await import('./status-dialog')).StatusDialog,
}))

/** The status of the open factsheet, where it is asked for. `outside` says why nothing at all may be changed. */
export function StatusHere({
  outside,
  keeping,
  problems,
  onDifference,
  onClose,
}: {
  readonly outside: ReturnType<typeof useReadOnly>
  readonly keeping: Keeping
  readonly problems: Problems
  readonly onDifference: () => void
  readonly onClose: () => void
}) {
  const form = useFactsheetForm()
  return (
    <Suspense fallback={null}>
      <StatusDialog
        record={recordOf(form)}
        mayAct={outside === undefined}
        onPerform={problems.perform}
        onDifference={onDifference}
        onClose={() => {
          onClose()
          void keeping.flush()
        }}
      />
    </Suspense>
  )
}
