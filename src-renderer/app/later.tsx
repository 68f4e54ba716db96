import './without-eval'
import type { Answers } from '../../src-shared/contract/contract'
import { Editor, type OpenEditor } from '../editor/editor'
import { NewFactsheet } from '../library/new-factsheet'
import { CriterionView } from '../maturity/criterion'
import { MaturityPanel } from '../maturity/panel'

/** What the first sight of the library does not need, and what it would wait for: the form, the score and the schemas. */
export type Later = {
  readonly FactsheetView: typeof FactsheetView
  readonly NewFactsheet: typeof NewFactsheet
}

export const later: Later = { FactsheetView, NewFactsheet }

/** One open factsheet with the judgement beside the work. */
function FactsheetView({
  opened,
  exporting,
  onLibrary,
  onKeptApart,
  onOpen,
}: {
  readonly opened: Answers<'openFactsheet'>
  readonly exporting: boolean
  readonly onLibrary: () => void
  readonly onKeptApart: (id: string) => void
  readonly onOpen: (opened: OpenEditor | undefined) => void
}) {
  return (
    <Editor
      opened={opened}
      panel={(jump) => <MaturityPanel onJump={jump} />}
      assessment={(criterion, jump) => <CriterionView criterion={criterion} full onJump={jump} />}
      startWithExport={exporting}
      onLibrary={onLibrary}
      onKeptApart={onKeptApart}
      onOpen={onOpen}
    />
  )
}
