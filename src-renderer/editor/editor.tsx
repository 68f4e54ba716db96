import {
  ChevronLeft,
  PanelLeftClose,
  PanelLeftOpen,
  PanelRightClose,
  PanelRightOpen,
  Redo2,
  Undo2,
} from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { Criterion } from '../../src-shared/codebook/schema'
import type { Command } from '../../src-shared/contract/commands'
import type { Answers } from '../../src-shared/contract/contract'
import type { FaultData } from '../../src-shared/contract/reply'
import { pathOf, type Address } from '../../src-shared/factsheet/address'
import { withAdopted } from '../../src-shared/factsheet/assessment'
import type { Step } from '../../src-shared/factsheet/edit-log'
import { fieldAt, fieldsOf } from '../../src-shared/factsheet/fields'
import { statusOf, type Factsheet } from '../../src-shared/factsheet/factsheet'
import { shortName } from '../../src-shared/factsheet/policy'
import { appWords } from '../../src-shared/words/app'
import { editWords } from '../../src-shared/words/edits'
import { editorWords } from '../../src-shared/words/editor'
import { noteWords } from '../../src-shared/words/notes'
import { ask } from '../api'
import { Button, IconButton } from '../controls/button'
import { withShortcut } from '../controls/shortcut'
import { ArrivalProvider, focusAddress, JumpProvider, selectInFocused } from '../fields/arrival'
import { EditsProvider } from '../fields/edits'
import { NotesProvider } from '../fields/note-marks'
import type { NotesOpen } from '../fields/note-popover'
import { recordOf, type FactsheetForm, type FormShape } from '../fields/form'
import { useNotify, useWithdraw } from '../notices/notices'
import { Autosave } from './autosave'
import { Edits } from './edits'
import { FindSheet, type Asked } from './find/find-sheet'
import { selectedText } from './find/selected-text'
import { ExportDialog } from './export-dialog'
import { LeavingDialog } from './leaving-dialog'
import { useLanding } from './landing'
import { Navigation } from './navigation'
import { annexPart, notesPart, outlineOf, type Outlined } from './outline'
import { usePaneFocus } from './pane-focus'
import { Pane, usePanes } from './panes'
import { partTitle, readPart } from './part-title'
import { usePlace } from './place'
import { stepName } from './step-name'
import { partOf, type Part } from '../../src-shared/factsheet/parts'
import { NotSavedBar, SaveStateLine } from './save-state'
import { SectionView } from './section-view'
import css from './editor.module.css'

const words = editorWords
/** What the frame around an open editor can ask of it. */
export type OpenEditor = {
  /** False when something could not be saved and its author chose to stay. */
  readonly settle: () => Promise<boolean>
  readonly obey: (command: Command) => void
  readonly go: (part: Part) => void
  readonly jump: (address: Address) => void
  /** What it holds now, and the parts that it can go to. */
  readonly contents: () => { readonly record: Factsheet; readonly parts: readonly Outlined[] }
}

/** The open factsheet: one form, navigation on the left, the open part in the middle, judgement on the right. */
export function Editor({
  opened,
  panel,
  assessment,
  onLibrary,
  onOpenFactsheet,
  onKeptApart,
  onOpen,
  startWithExport = false,
}: {
  readonly opened: Answers<'openFactsheet'>
  readonly panel: (jump: (address: Address) => void) => ReactNode
  readonly assessment: (criterion: Criterion, jump: (address: Address) => void) => ReactNode
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
    defaultValues: { ...opened.record, assessments: withAdopted(opened.record.assessments) },
    mode: 'onTouched',
  })
  const { autosave, edits, names } = useKeeping(form, opened)
  const work = useRef<HTMLElement>(null)
  const [part, setPart, remember] = usePlace(form, work)
  const [arrival, setArrival] = useState<Arrival | undefined>()
  const [finding, setFinding] = useState<Asked | undefined>()
  const [exporting, setExporting] = useState(startWithExport)
  const panes = usePanes()
  const [leaving, setLeaving] = useState<Leaving | undefined>()
  // A held key asks for the next section before the last one is drawn.
  const current = useRef(part)
  const notify = useNotify()
  const withdraw = useWithdraw()
  useEffect(() => withdraw, [withdraw])

  const { leave, land, noteFocus, fieldInFocus } = useLanding(part, work)
  const { walk, noteFocus: notePaneFocus } = usePaneFocus()
  const [notesOpen, setNotesOpen] = useState<NotesOpen | undefined>()
  const { toggle, leaveSheet } = panes

  const turnTo = useCallback(
    (to: Part, withFocus: boolean) => {
      if (to !== current.current) {
        if (current.current === part) leave(withFocus)
        current.current = to
        setPart(to)
        setNotesOpen(undefined)
      } else if (withFocus) land()
      setArrival(undefined)
      leaveSheet()
    },
    [part, setPart, leave, land, leaveSheet],
  )
  const go = useCallback((to: Part) => turnTo(to, true), [turnTo])
  const goByPointer = useCallback((to: Part) => turnTo(to, false), [turnTo])
  const arriveAt = useCallback(
    (there: Arrival) => {
      setExporting(false)
      turnTo(partOf(there.address), false)
      setArrival(there)
    },
    [turnTo],
  )
  const closeFinding = useCallback(() => setFinding(undefined), [])
  const jump = useCallback((address: Address) => arriveAt({ address }), [arriveAt])
  // The part that went took the focus with it, if it was there: then the new one's title gets it.
  useEffect(() => {
    if (document.activeElement === document.body)
      work.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [part])
  useEffect(() => {
    if (!arrival) return
    // After the part has mounted, and after a closing dialog has given its focus back.
    const timer = setTimeout(() => {
      focusAddress(arrival.address)
      if (arrival.text) selectInFocused(arrival.start ?? 0, arrival.text)
    }, 60)
    return () => clearTimeout(timer)
  }, [arrival])

  const assessmentHere = useCallback(
    (criterion: Criterion) => assessment(criterion, jump),
    [assessment, jump],
  )

  /** Takes a step back or does it again, and shows where. */
  const travel = useCallback(
    (step: Step | undefined) => {
      const operation = step?.operations[0]
      if (!operation) return
      autosave.changed()
      let address = operation.address
      const record = recordOf(form)
      while (address.includes('/') && pathOf(record, address) === undefined) {
        address = address.slice(0, address.lastIndexOf('/'))
      }
      // Notes open on a field are shown there; they need not give way to the list of all.
      if (isShown(address)) setArrival({ address })
      else jump(address)
    },
    [autosave, form, jump],
  )
  /** What can no longer be saved where it was made is saved as a factsheet of its own. Its id, or undefined. */
  const keepApart = useCallback(async () => {
    const reply = await ask('keepApart', { record: recordOf(form) })
    if (!reply.ok) {
      notify(reply.fault.message, undefined, 'grave')
      return undefined
    }
    autosave.keptElsewhere(new Date().toISOString())
    const { country, edition } = recordOf(form)
    notify(words.saving.keptApart(`${country.name} ${edition}`))
    return reply.value.id
  }, [form, autosave, notify])

  const settle = useCallback(async (): Promise<boolean> => {
    remember()
    for (;;) {
      const state = await autosave.flush()
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
  }, [autosave, keepApart, remember])

  const obey = useCallback(
    (command: Command) => {
      const parts = outlineOf(recordOf(form)).map((each) => each.part)
      const here = parts.indexOf(current.current)
      switch (command) {
        case 'export':
          return setExporting(true)
        case 'nextSection':
          return go(parts[Math.min(here + 1, parts.length - 1)]!)
        case 'previousSection':
          return go(parts[Math.max(here - 1, 0)]!)
        case 'nextPane':
          return walk(1)
        case 'previousPane':
          return walk(-1)
        case 'toggleNavigation':
          return toggle('navigation')
        case 'togglePanel':
          return toggle('panel')
        case 'acceptSuggestion':
          return acceptSuggestionHere()
        case 'note': {
          const on = notedField(recordOf(form), fieldInFocus.current)
          return on ? setNotesOpen(on) : notify(noteWords.noField)
        }
        case 'find':
        case 'replace':
          return setFinding({ replacing: command === 'replace', sought: selectedText() })
        case 'undo':
          return travel(edits.undo())
        case 'redo':
          return travel(edits.redo())
        case 'newFactsheet':
        case 'openFile':
        case 'openSample':
        case 'duplicate':
        case 'moveToTrash':
        case 'backToLibrary':
        case 'yourName':
        case 'palette':
        case 'help':
        case 'shortcuts':
        case 'decimalComma':
        case 'decimalPoint':
          return
      }
    },
    [form, go, travel, edits, walk, fieldInFocus, notify, toggle],
  )
  useEffect(() => {
    const contents = () => ({ record: recordOf(form), parts: outlineOf(recordOf(form)) })
    onOpen({ settle, obey, go, jump, contents })
    return () => onOpen(undefined)
  }, [onOpen, settle, obey, go, jump, form])

  return (
    <FormProvider {...form}>
      <JumpProvider value={jump}>
        <EditsProvider value={edits.together}>
          <ArrivalProvider value={arrival?.address ?? ''}>
            <NotesProvider opened={notesOpen} onOpen={setNotesOpen}>
              <div className={css['editor']}>
                <Header
                  form={form}
                  autosave={autosave}
                  fold={
                    <FoldButton
                      pane="navigation"
                      shown={panes.shows('navigation')}
                      onClick={() => toggle('navigation')}
                    />
                  }
                  onLibrary={onLibrary}
                >
                  <IconButton
                    label={editWords.undo(names.undo)}
                    disabled={names.undo === undefined}
                    onClick={() => obey('undo')}
                  >
                    <Undo2 size={16} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={editWords.redo(names.redo)}
                    disabled={names.redo === undefined}
                    onClick={() => obey('redo')}
                  >
                    <Redo2 size={16} aria-hidden />
                  </IconButton>
                  <Button
                    title={withShortcut(words.export.heading, 'export')}
                    onClick={() => setExporting(true)}
                  >
                    {words.export.button}
                  </Button>
                  <FoldButton
                    pane="panel"
                    shown={panes.shows('panel')}
                    onClick={() => toggle('panel')}
                  />
                </Header>
                <NotSavedBar
                  autosave={autosave}
                  onJump={jump}
                  onKeepApart={() => void keepApart().then((id) => id && onKeptApart(id))}
                />
                <div
                  className={css['panes']}
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
                    aria-label={words.panes.work}
                    // The annex has nothing to focus in it, yet must scroll by keyboard.
                    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                    tabIndex={part === annexPart ? 0 : -1}
                  >
                    <PartHeading part={part} />
                    <SectionView
                      key={part}
                      part={part}
                      onGo={go}
                      onJump={jump}
                      onOpenFactsheet={onOpenFactsheet}
                      assessment={assessmentHere}
                    />
                  </main>
                  {finding ? (
                    <FindSheet asked={finding} onJump={arriveAt} onClose={closeFinding} />
                  ) : (
                    <Pane pane="panel" panes={panes}>
                      <div className={css['panel']}>{panel(jump)}</div>
                    </Pane>
                  )}
                </div>
              </div>
              {exporting && (
                <ExportDialog
                  id={opened.record.id}
                  flush={() => autosave.flush()}
                  onJump={jump}
                  onClose={() => setExporting(false)}
                />
              )}
              {leaving && (
                <LeavingDialog
                  fault={leaving.fault}
                  onStay={() => leaving.decide('stay')}
                  onAgain={() => leaving.decide('again')}
                  onLeave={() => leaving.decide('leave')}
                  onKeepApart={() => leaving.decide('keepApart')}
                />
              )}
            </NotesProvider>
          </ArrivalProvider>
        </EditsProvider>
      </JumpProvider>
    </FormProvider>
  )
}

/** Where somebody jumps to, and the words there that are to be selected. */
type Arrival = { readonly address: Address; readonly start?: number; readonly text?: string }
type LeavingChoice = 'stay' | 'again' | 'leave' | 'keepApart'
type Leaving = { readonly fault: FaultData; readonly decide: (choice: LeavingChoice) => void }

type EditNames = { readonly undo: string | undefined; readonly redo: string | undefined }

/** Ties the form to the store and to undo for as long as the factsheet is open. */
function useKeeping(form: FactsheetForm, opened: Answers<'openFactsheet'>) {
  const [names, setNames] = useState<EditNames>({ undo: undefined, redo: undefined })
  const [{ autosave, edits }] = useState(() => ({
    autosave: new Autosave(
      opened,
      () => recordOf(form),
      (rev, record) => ask('saveFactsheet', { rev, record }),
    ),
    edits: new Edits(structuredClone(recordOf(form)), form, ({ record, done, undone }) => {
      const name = (step: Step | undefined) => step && stepName(step, record.codebook)
      const now = { undo: name(done.at(-1)), redo: name(undone.at(-1)) }
      setNames((before) => (before.undo === now.undo && before.redo === now.redo ? before : now))
    }),
  }))
  useEffect(() => {
    void ask('nameEdits', { undo: names.undo ?? null, redo: names.redo ?? null })
  }, [names])
  useEffect(() => {
    autosave.begin()
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        edits.changed(name)
        autosave.changed()
      },
    })
    return () => {
      stopWatching()
      autosave.end()
      void ask('nameEdits', { undo: null, redo: null })
    }
  }, [form, autosave, edits])
  return { autosave, edits, names }
}

function Header({
  form,
  autosave,
  fold,
  onLibrary,
  children,
}: {
  readonly form: FactsheetForm
  readonly autosave: Autosave
  readonly fold: ReactNode
  readonly onLibrary: () => void
  readonly children: ReactNode
}) {
  const { name, edition } = useWatch({
    control: form.control,
    compute: (values) => ({ name: values.country.name, edition: values.edition }),
  })
  useEffect(() => {
    document.title = appWords.title(name, edition)
  }, [name, edition])
  return (
    <header className={css['header']}>
      {fold}
      <button
        type="button"
        className={css['back']}
        title={withShortcut(appWords.backToLibrary, 'backToLibrary')}
        onClick={onLibrary}
      >
        <ChevronLeft size={16} aria-hidden />
        {words.library}
      </button>
      <h1 title={name}>{name}</h1>
      <span className={css['edition']}>{words.edition(edition)}</span>
      <span className={css['status']}>{appWords.statuses[statusOf(recordOf(form))]}</span>
      <span className={css['spring']} />
      <SaveStateLine autosave={autosave} />
      {children}
    </header>
  )
}

function PartHeading({ part }: { readonly part: Part }) {
  const names = useWatch<FormShape, 'policies', FormShape, Readonly<Record<string, string>>>({
    name: 'policies',
    compute: (policies) =>
      Object.fromEntries(
        policies.map((policy) => [policy.id, shortName(policy) || words.unnamedPolicy]),
      ),
  })
  const { policyId, section } = readPart(part)
  const title = partTitle(part, (id) => names[id] ?? words.removedPolicy)
  return (
    <>
      {policyId && <p className={css['crumb']}>{section ? names[policyId] : words.parts.policy}</p>}
      <h2 className={css['partTitle']} tabIndex={-1}>
        {title}
      </h2>
      <p className="visually-hidden" role="status">
        <SaidOnce key={part} text={title} />
      </p>
    </>
  )
}

/** What is said on arriving, and not again while the name it says is being typed. */
function SaidOnce({ text }: { readonly text: string }) {
  const [said] = useState(text)
  return said
}

const isShown = (address: Address): boolean =>
  partOf(address) === notesPart &&
  document.querySelector(`[data-address="${CSS.escape(address)}"]`) !== null

/** The field that a note is to be on: the one at an address, or the first of the item at it, if it is on the screen. */
function notedField(record: Factsheet, address: Address | undefined): NotesOpen | undefined {
  if (address === undefined) return undefined
  // The parts of an amount come and go with it; the amount itself stays.
  const whole = address.replace(/\/value\/.*$/, '')
  const fields = fieldsOf(record)
  const field =
    fieldAt(fields, whole) ?? fields.find((each) => each.address.startsWith(`${whole}/`))
  const anchor = document.querySelector(`[data-address="${CSS.escape(address)}"]`)
  return field && anchor ? { address: field.address, label: field.label, anchor } : undefined
}

function FoldButton({
  pane,
  shown,
  onClick,
}: {
  readonly pane: 'navigation' | 'panel'
  readonly shown: boolean
  readonly onClick: () => void
}) {
  const Icon = {
    navigation: { true: PanelLeftClose, false: PanelLeftOpen },
    panel: { true: PanelRightClose, false: PanelRightOpen },
  }[pane][`${shown}`]
  return (
    <IconButton
      aria-expanded={shown}
      data-fold={pane}
      label={shown ? words.fold[pane] : words.unfold[pane]}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  )
}

/** Does what the button beside the suggestion does, for the criterion that has the focus. */
function acceptSuggestionHere() {
  document.activeElement
    ?.closest('[data-criterion]')
    ?.querySelector<HTMLElement>('[data-accept]')
    ?.click()
}
