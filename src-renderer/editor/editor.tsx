import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { Criterion } from '../../src-shared/codebook/criteria'
import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import type { Part } from '../../src-shared/factsheet/parts'
import { editorWords } from '../../src-shared/words/editor'
import { recordOf, type FormShape } from '../fields/form'
import type { EvidenceOpen } from '../fields/evidence-popover'
import { LockedWhereReadOnly, useReadOnly } from '../fields/read-only'
import type { NotesOpen } from '../fields/note-popover'
import { useStandingBy } from '../fields/standing-by'
import { useWithdraw } from '../notices/notices'
import { ExportHere } from './export-here'
import { FindSheet, type Asked } from './find/find-sheet'
import { Header } from './header'
import { HistoryHere } from './history-here'
import { useKeeping } from './keeping'
import { useLanding } from './landing'
import { useLeaving } from './leaving'
import { useLookingBack } from './looking-back'
import { Navigation } from './navigation'
import { useObeying } from './obeying'
import type { Exporting, HistoryViews, OpenEditor } from './open-editor'
import { annexPart, notesPart, outlineOf } from './outline'
import { usePaneFocus } from './pane-focus'
import { Pane, usePanes } from './panes'
import { PartHeading } from './part-heading'
import { usePlace } from './place'
import { Recovered } from './recovered'
import { NotSavedBar } from './save-state'
import { useProblems } from './problems/problems'
import { ProblemsSheet } from './problems/problems-sheet'
import { ProblemsSpoken } from './problems/problems-spoken'
import { useActingSheet } from './acting-sheet'
import { BlindNote } from './second/blind-note'
import { SectionView } from './section-view'
import { LockedNote } from './status/locked-note'
import { StatusHere } from './status/status-here'
import { Surroundings } from './surroundings'
import { useTravelling } from './travelling'
import { useTurning } from './turning'
import css from './editor.module.css'

const ReviewSheet = lazy(async () => ({
  default: (await import('./review/review-sheet')).ReviewSheet,
}))

const SecondSheet = lazy(async () => ({
  default: (await import('./second/second-sheet')).SecondSheet,
}))

/** The open factsheet: one form, navigation on the left, the open part in the middle, judgement on the right. */
export function Editor({
  opened,
  panel,
  assessment,
  preview,
  exportDialog,
  history,
  onLibrary,
  onOpenFactsheet,
  onKeptApart,
  onOpen,
  startWithExport = false,
}: {
  readonly opened: Answers<'openFactsheet'>
  readonly panel: (jump: (address: Address) => void) => ReactNode
  readonly assessment: (criterion: Criterion, jump: (address: Address) => void) => ReactNode
  /** The document beside the work, where the open part is the one to look at. */
  readonly preview: (part: Part, jump: (address: Address) => void) => ReactNode
  readonly exportDialog: (leaving: Exporting) => ReactNode
  readonly history: HistoryViews
  readonly onLibrary: () => void
  /** Leaves this factsheet for another one. */
  readonly onOpenFactsheet: (id: string) => void
  /** The edits are in a factsheet of their own now. */
  readonly onKeptApart: (id: string) => void
  /** Called with the open editor, and with undefined when it closes. */
  readonly onOpen: (editor: OpenEditor | undefined) => void
  readonly startWithExport?: boolean
}) {
  const form = useForm<FormShape>({
    defaultValues: opened.record,
    mode: 'onTouched',
  })
  const keeping = useKeeping(form, opened)
  const { autosave, flush } = keeping
  const readOnly = useReadOnly()
  const work = useRef<HTMLElement>(null)
  const [part, setPart, remember] = usePlace(form, work)
  const [finding, setFinding] = useState<Asked | undefined>()
  const [exporting, setExporting] = useState(startWithExport)
  const [statusOpen, setStatusOpen] = useState(false)
  const [notesOpen, setNotesOpen] = useState<NotesOpen | undefined>()
  const [evidenceOpen, setEvidenceOpen] = useState<EvidenceOpen | undefined>()
  const panes = usePanes()
  const { toggle, leaveSheet } = panes
  const withdraw = useWithdraw()
  useEffect(() => withdraw, [withdraw])

  const { leave, land, noteFocus, fieldInFocus } = useLanding(part, work)
  const { walk, noteFocus: notePaneFocus } = usePaneFocus()
  const lookingBack = useLookingBack(work, fieldInFocus)
  const { close: closeHistory, closeField: closeFieldHistory, isLooking } = lookingBack
  const makeWay = useCallback(
    (why: 'turned' | 'jumped' | 'stayed') => {
      if (why === 'turned') {
        setNotesOpen(undefined)
        setEvidenceOpen(undefined)
        closeFieldHistory()
      }
      closeHistory()
      if (why === 'jumped') setExporting(false)
      else leaveSheet()
    },
    [leaveSheet, closeHistory, closeFieldHistory],
  )
  const turning = useTurning({ part, setPart, work, leave, land, makeWay })
  const { arrival, go, goByPointer, arriveAt, jump, partNow } = turning
  const { arriveHere } = turning
  const travel = useTravelling({ form, keeping, arriveAt, arriveHere, stays: isLooking })
  const { settle, keepApart, saveCopy, dialog } = useLeaving(form, keeping, remember)
  const closeFinding = useCallback(() => setFinding(undefined), [])
  const problems = useProblems({ form, keeping, jump, makeRoom: closeFinding })
  const { close: closeProblems } = problems
  const find = useCallback(
    (asked: Asked) => {
      closeProblems()
      setFinding(asked)
    },
    [closeProblems],
  )
  const makeRoom = useCallback(() => {
    closeProblems()
    closeFinding()
  }, [closeProblems, closeFinding])
  const review = useActingSheet(keeping, makeRoom)
  const makeRoomForSecond = useCallback(() => {
    makeRoom()
    review.close()
  }, [makeRoom, review])
  const second = useActingSheet(keeping, makeRoomForSecond)
  const stillHolds = useStandingBy({
    form,
    together: keeping.edits.together,
    record: problems.record,
    perform: problems.perform,
    fieldInFocus,
    isUnderWay: turning.isUnderWay,
    jump,
  })
  const obey = useObeying({
    form,
    partNow,
    fieldInFocus,
    go,
    walk,
    toggle,
    travel,
    onExport: setExporting,
    onStatus: setStatusOpen,
    stillHolds,
    onNotes: setNotesOpen,
    onEvidence: setEvidenceOpen,
    onFind: find,
    problems,
    review,
    second,
    lookingBack,
  })
  useEffect(() => {
    const contents = () => ({ record: recordOf(form), parts: outlineOf(recordOf(form)) })
    onOpen({ settle, obey, go, jump, contents })
    return () => onOpen(undefined)
  }, [onOpen, settle, obey, go, jump, form])

  const assessmentHere = useCallback(
    (criterion: Criterion) => assessment(criterion, jump),
    [assessment, jump],
  )
  return (
    <Surroundings
      form={form}
      keeping={keeping}
      jump={jump}
      arrivedAt={arrival?.address}
      notes={{ opened: notesOpen, onOpen: setNotesOpen }}
      evidence={{ opened: evidenceOpen, onOpen: setEvidenceOpen }}
    >
      <div className={css['editor']}>
        <Header
          form={form}
          keeping={keeping}
          panes={panes}
          problemsOpen={problems.isOpen}
          reviewOpen={review.isOpen}
          historyOpen={lookingBack.open !== undefined}
          isReadOnly={readOnly !== undefined}
          onLibrary={onLibrary}
          onCommand={obey}
        />
        <Recovered
          opened={opened}
          onShow={lookingBack.openFromFile}
          onOpenFactsheet={onOpenFactsheet}
        />
        <NotSavedBar
          onSaveCopy={() => void saveCopy()}
          autosave={autosave}
          onJump={jump}
          onKeepApart={() => void keepApart().then((id) => id && onKeptApart(id))}
        />
        <HistoryHere
          opened={opened}
          keeping={keeping}
          views={history}
          lookingBack={lookingBack}
          onJump={jump}
        />
        <div
          className={css['panes']}
          hidden={lookingBack.open !== undefined}
          style={panes.widths}
          onFocus={(event) => {
            notePaneFocus(event)
            noteFocus(event)
          }}
        >
          <Pane pane="navigation" panes={panes}>
            <Navigation part={part} onGo={goByPointer} />
          </Pane>
          {/* What floats over the work goes when the work is wanted, and where it was scrolled to is remembered. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <main
            ref={work}
            onFocus={leaveSheet}
            onScroll={(event) => remember.soon(event.currentTarget.scrollTop)}
            className={css['work']}
            aria-label={editorWords.panes.work}
            // What has nothing to focus in it must scroll by keyboard all the same.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={part === annexPart || readOnly !== undefined ? 0 : -1}
          >
            <PartHeading part={part} />
            <BlindNote />
            <LockedNote onStatus={() => setStatusOpen(true)} />
            <LockedWhereReadOnly
              // Notes are written on a published factsheet as on any other.
              but={part === notesPart && readOnly === undefined}
            >
              <SectionView
                key={part}
                part={part}
                onGo={go}
                onJump={jump}
                onOpenFactsheet={onOpenFactsheet}
                assessment={assessmentHere}
              />
            </LockedWhereReadOnly>
          </main>
          {!finding && (
            <Pane pane="preview" panes={panes}>
              {preview(part, jump)}
            </Pane>
          )}
          {finding ? (
            <FindSheet asked={finding} onJump={arriveAt} onClose={closeFinding} />
          ) : problems.isOpen ? (
            <ProblemsSheet problems={problems} onJump={jump} />
          ) : review.isOpen ? (
            <Suspense fallback={null}>
              <ReviewSheet review={review} onJump={jump} />
            </Suspense>
          ) : second.isOpen ? (
            <Suspense fallback={null}>
              <SecondSheet
                second={second}
                settle={settle}
                onJump={jump}
                onOpenFactsheet={onOpenFactsheet}
              />
            </Suspense>
          ) : (
            <Pane pane="panel" panes={panes}>
              <div className={css['panel']}>{panel(jump)}</div>
            </Pane>
          )}
        </div>
      </div>
      <ProblemsSpoken problems={problems} />
      {exporting && (
        <ExportHere
          dialog={exportDialog}
          flush={flush}
          onJump={jump}
          onClose={() => setExporting(false)}
        />
      )}
      {statusOpen && (
        <StatusHere
          outside={readOnly}
          keeping={keeping}
          problems={problems}
          onDifference={() => {
            setStatusOpen(false)
            lookingBack.openSince('validated')
          }}
          onClose={() => setStatusOpen(false)}
        />
      )}
      {dialog}
    </Surroundings>
  )
}
