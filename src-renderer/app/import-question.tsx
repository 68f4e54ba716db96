import { Suspense, useState } from 'react'
import type { Asks } from '../../src-shared/contract/contract'
import type { Importing } from './importing'
import type { Later } from './later'

/** An import that is looked at, and over it the two copies that somebody is making one. */
export function ImportQuestion({
  from,
  later,
  importing,
  onClose,
}: {
  readonly from: Asks<'planImport'>['from']
  readonly later: Later
  readonly importing: Importing
  readonly onClose: () => void
}) {
  const [pair, setPair] = useState<{ id: string; pending: string; item: number }>()
  return (
    <Suspense fallback={null}>
      <later.ImportSheet
        from={from}
        merged={importing.merged}
        onMerge={(id, pending, item) => setPair({ id, pending, item })}
        onImported={(imported) => void importing.imported(imported)}
        onClose={onClose}
      />
      {/* The plan below stays in sight while it loads. */}
      <Suspense fallback={null}>
        {pair && (
          <later.MergeDialog
            id={pair.id}
            wanted={{ kind: 'planned', pending: pair.pending, item: pair.item }}
            onMerged={(id, name) => {
              setPair(undefined)
              void importing.joined(id, name, pair.item)
            }}
            onClose={() => setPair(undefined)}
          />
        )}
      </Suspense>
    </Suspense>
  )
}
