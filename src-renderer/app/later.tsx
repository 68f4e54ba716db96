import './without-eval'
import { lazy, Suspense } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { Editor } from '../editor/editor'
import type { OpenEditor } from '../editor/open-editor'
import { WhoActsProvider, type Me } from '../fields/acting'
import { Differs } from '../library/differs'
import { NewFactsheet } from '../library/new-factsheet'
import { CriterionView } from '../maturity/criterion'
import { MaturityPanel } from '../maturity/panel'
import { ExportDialog } from '../export/export-dialog'
import { ExportOpen } from './export-open'
import { Overlays } from './overlays'

/** Loaded when it is first looked at. */
const Preview = lazy(() => import('../preview/preview'))

/** What the first sight of the library does not need, and what it would wait for: the form, the score and the schemas. */
export type Later = {
  readonly FactsheetView: typeof FactsheetView
  readonly NewFactsheet: typeof NewFactsheet
  readonly Differs: typeof Differs
  readonly ExportDialog: typeof ExportDialog
  readonly Overlays: typeof Overlays
}

export const later: Later = { FactsheetView, NewFactsheet, Differs, ExportDialog, Overlays }

/** One open factsheet with the judgement beside the work. */
function FactsheetView({
  opened,
  exporting,
  me,
  onLibrary,
  onOpenFactsheet,
  onKeptApart,
  onOpen,
}: {
  readonly opened: Answers<'openFactsheet'>
  readonly exporting: boolean
  readonly me: Me | null
  readonly onLibrary: () => void
  readonly onOpenFactsheet: (id: string) => void
  readonly onKeptApart: (id: string) => void
  readonly onOpen: (opened: OpenEditor | undefined) => void
}) {
  return (
    <WhoActsProvider value={me}>
      <Editor
        opened={opened}
        panel={(jump) => <MaturityPanel onJump={jump} />}
        assessment={(criterion, jump) => <CriterionView criterion={criterion} full onJump={jump} />}
        preview={(part, jump) => (
          <Suspense fallback={null}>
            <Preview part={part} onJump={jump} />
          </Suspense>
        )}
        exportDialog={(leaving) => <ExportOpen {...leaving} />}
        startWithExport={exporting}
        onLibrary={onLibrary}
        onOpenFactsheet={onOpenFactsheet}
        onKeptApart={onKeptApart}
        onOpen={onOpen}
      />
    </WhoActsProvider>
  )
}
