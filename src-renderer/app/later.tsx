import { lazy, Suspense, useState } from 'react'
import type { CodebookFile } from '../../src-shared/codebook/crosswalk'
import { learnCodebook } from '../../src-shared/codebook/editions'
import type { Answers } from '../../src-shared/contract/contract'
import { Editor } from '../editor/editor'
import type { HistoryViews, OpenEditor } from '../editor/open-editor'
import { WhoActsProvider, type Me } from '../fields/acting'
import { LockedWhereReadOnly, ReadOnlyProvider } from '../fields/read-only'
import { placeOfSection } from '../../src-shared/exchange/section-states'
import { markOf } from '../../src-shared/exchange/category-marks'
import { NoOtherEdition } from '../history/no-other-edition'
import { Differs } from '../library/differs'
import { FilterDialog, labelOfCategory } from '../library/filter-dialog'
import { KeepView } from '../library/keep-view'
import type { LibraryLater } from '../library/library-later'
import { NewFactsheet } from '../library/new-factsheet'
import { NextEdition } from '../library/next-edition'
import { CriterionView } from '../maturity/criterion'
import { MaturityPanel } from '../maturity/panel'
import { ExportDialog } from '../export/export-dialog'
import { ExportOpen } from './export-open'
import { FolderNotes } from './folder-notes'
import { Overlays } from './overlays'

/** Loaded when it is first looked at. */
const Preview = lazy(() => import('../preview/preview'))
const HistoryView = lazy(async () => ({
  default: (await import('../history/history-view')).HistoryView,
}))
const FieldHistory = lazy(async () => ({
  default: (await import('../history/field-history')).FieldHistory,
}))
const EarlierAnswer = lazy(async () => ({
  default: (await import('../history/earlier-answer')).EarlierAnswer,
}))
const CompareEditions = lazy(async () => ({
  default: (await import('../history/compare-editions-dialog')).CompareEditionsDialog,
}))
const CockpitView = lazy(async () => ({
  default: (await import('../cockpit/cockpit-view')).CockpitView,
}))
const CompareView = lazy(async () => ({
  default: (await import('../compare/compare-view')).CompareView,
}))
const ImportSheet = lazy(async () => ({
  default: (await import('../library/import-sheet')).ImportSheet,
}))
const CompareWith = lazy(async () => ({
  default: (await import('../library/compare-with')).CompareWith,
}))
const MergeDialog = lazy(async () => ({
  default: (await import('../history/merging/merge-dialog')).MergeDialog,
}))
const StatusTogether = lazy(async () => ({
  default: (await import('../library/together/status-together')).StatusTogether,
}))
const FindTogether = lazy(async () => ({
  default: (await import('../library/together/find-together')).FindTogether,
}))
const KeepVersion = lazy(async () => ({
  default: (await import('../history/keep-version')).KeepVersion,
}))

const history: HistoryViews = {
  versions: (given) => (
    <Suspense fallback={null}>
      <HistoryView {...given} />
    </Suspense>
  ),
  field: (given) => (
    <Suspense fallback={null}>
      <FieldHistory {...given} />
    </Suspense>
  ),
  earlier: (given) => (
    <Suspense fallback={null}>
      <EarlierAnswer {...given} />
    </Suspense>
  ),
  keeping: (given) => (
    <Suspense fallback={null}>
      <KeepVersion {...given} />
    </Suspense>
  ),
}

/** What the first sight of the library does not need, and what it would wait for: the form, the score and the schemas. */
export type Later = LibraryLater & {
  /** Before anything is drawn that names a category. */
  readonly learnCodebooks: (files: readonly CodebookFile[]) => void
  readonly FactsheetView: typeof FactsheetView
  readonly NewFactsheet: typeof NewFactsheet
  readonly NextEdition: typeof NextEdition
  readonly Differs: typeof Differs
  readonly ExportDialog: typeof ExportDialog
  readonly Overlays: typeof Overlays
  readonly FolderNotes: typeof FolderNotes
  readonly CompareEditions: typeof CompareEditions
  readonly NoOtherEdition: typeof NoOtherEdition
  readonly CompareView: typeof CompareView
  readonly CockpitView: typeof CockpitView
  readonly placeOfSection: typeof placeOfSection
  readonly ImportSheet: typeof ImportSheet
  readonly StatusTogether: typeof StatusTogether
  readonly FindTogether: typeof FindTogether
  readonly CompareWith: typeof CompareWith
  readonly MergeDialog: typeof MergeDialog
}

export const later: Later = {
  FilterDialog,
  KeepView,
  markOf,
  labelOfCategory,
  learnCodebooks: (files) => files.forEach(learnCodebook),
  FactsheetView,
  NewFactsheet,
  NextEdition,
  Differs,
  ExportDialog,
  Overlays,
  FolderNotes,
  CompareEditions,
  NoOtherEdition,
  CompareView,
  CockpitView,
  placeOfSection,
  ImportSheet,
  StatusTogether,
  FindTogether,
  CompareWith,
  MergeDialog,
}

/** One open factsheet with the judgement beside the work. */
function FactsheetView({
  opened,
  readOnly,
  exporting,
  me,
  onLibrary,
  onOpenFactsheet,
  onKeptApart,
  onOpen,
}: {
  readonly opened: Answers<'openFactsheet'>
  /** Why nothing can be changed. */
  readonly readOnly: string | undefined
  readonly exporting: boolean
  readonly me: Me | null
  readonly onLibrary: () => void
  readonly onOpenFactsheet: (id: string) => void
  readonly onKeptApart: (id: string) => void
  readonly onOpen: (opened: OpenEditor | undefined) => void
}) {
  // Before anything is drawn that names a category.
  useState(() => opened.codebooks?.forEach(learnCodebook))
  return (
    <WhoActsProvider value={me}>
      <ReadOnlyProvider value={readOnly}>
        <Editor
          opened={opened}
          panel={(jump) => (
            <LockedWhereReadOnly>
              <MaturityPanel onJump={jump} />
            </LockedWhereReadOnly>
          )}
          assessment={(criterion, jump) => (
            <CriterionView criterion={criterion} full onJump={jump} />
          )}
          preview={(part, jump) => (
            <Suspense fallback={null}>
              <Preview part={part} onJump={jump} />
            </Suspense>
          )}
          exportDialog={(leaving) => <ExportOpen {...leaving} />}
          history={history}
          startWithExport={exporting}
          onLibrary={onLibrary}
          onOpenFactsheet={onOpenFactsheet}
          onKeptApart={onKeptApart}
          onOpen={onOpen}
        />
      </ReadOnlyProvider>
    </WhoActsProvider>
  )
}
