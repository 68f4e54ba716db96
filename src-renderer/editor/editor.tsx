import { ChevronLeft, PanelRightClose, PanelRightOpen, Redo2, Undo2 } from 'lucide-react'
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
import { ArrivalProvider, focusAddress } from '../fields/arrival'
import { EditsProvider } from '../fields/edits'
import { NotesProvider, type NotesOpen } from '../fields/note-marks'
import { recordOf, type FactsheetForm, type FormShape } from '../fields/form'
import { useNotify, useWithdraw } from '../notices/notices'
import { Autosave, type SaveState } from './autosave'
import { Edits } from './edits'
import { ExportDialog } from './export-dialog'
import { LeavingDialog } from './leaving-dialog'
import { useLanding } from './landing'
import { Navigation } from './navigation'
import { annexPart, notesPart, outlineOf, type Outlined } from './outline'
import { usePaneFocus } from './pane-focus'
import { partTitle, readPart } from './part-title'
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
  const { autosave, saveState, edits, names } = useKeeping(form, opened)
  const [part, setPart] = useState<Part>('cover')
  const [arrival, setArrival] = useState<{ readonly address: Address } | undefined>()
  const [exporting, setExporting] = useState(startWithExport)
  const [panelShown, setPanelShown] = useState(() => window.innerWidth > 1100)
  const [leaving, setLeaving] = useState<Leaving | undefined>()
  const work = useRef<HTMLElement>(null)
  // A held key asks for the next section before the last one is drawn.
  const current = useRef<Part>('cover')
  const notify = useNotify()
  const withdraw = useWithdraw()
  useEffect(() => withdraw, [withdraw])

  const { leave, land, noteFocus, fieldInFocus } = useLanding(part, work)
  const { walk, noteFocus: notePaneFocus } = usePaneFocus()
  const [notesOpen, setNotesOpen] = useState<NotesOpen | undefined>()

  const turnTo = useCallback(
    (to: Part, withFocus: boolean) => {
      if (to !== current.current) {
        if (current.current === part) leave(withFocus)
        current.current = to
        setPart(to)
        setNotesOpen(undefined)
      } else if (withFocus) land()
      setArrival(undefined)
    },
    [part, leave, land],
  )
  const go = useCallback((to: Part) => turnTo(to, true), [turnTo])
  const jump = useCallback(
    (address: Address) => {
      setExporting(false)
      turnTo(partOf(address), false)
      setArrival({ address })
    },
    [turnTo],
  )
  // The part that went took the focus with it, if it was there: then the new one's title gets it.
  useEffect(() => {
    if (document.activeElement === document.body)
      work.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [part])
  useEffect(() => {
    if (!arrival) return
    // After the part has mounted, and after a closing dialog has given its focus back.
    const timer = setTimeout(() => focusAddress(arrival.address), 60)
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
  }, [autosave, keepApart])

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
        case 'note': {
          const on = notedField(recordOf(form), fieldInFocus.current)
          return on ? setNotesOpen(on) : notify(noteWords.noField)
        }
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
        case 'find':
        case 'yourName':
        case 'palette':
        case 'help':
        case 'shortcuts':
          return
      }
    },
    [form, go, travel, edits, walk, fieldInFocus, notify],
  )
  useEffect(() => {
    const contents = () => ({ record: recordOf(form), parts: outlineOf(recordOf(form)) })
    onOpen({ settle, obey, go, jump, contents })
    return () => onOpen(undefined)
  }, [onOpen, settle, obey, go, jump, form])

  return (
    <FormProvider {...form}>
      <EditsProvider value={edits.together}>
        <ArrivalProvider value={arrival?.address ?? ''}>
          <NotesProvider opened={notesOpen} onOpen={setNotesOpen}>
            <div className={css['editor']}>
              <Header form={form} saveState={saveState} onLibrary={onLibrary}>
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
                <IconButton
                  aria-pressed={panelShown}
                  label={panelShown ? words.foldPanel : words.unfoldPanel}
                  onClick={() => setPanelShown(!panelShown)}
                >
                  {panelShown ? (
                    <PanelRightClose size={16} aria-hidden />
                  ) : (
                    <PanelRightOpen size={16} aria-hidden />
                  )}
                </IconButton>
              </Header>
              <NotSavedBar
                state={saveState}
                onJump={jump}
                onKeepApart={() => void keepApart().then((id) => id && onKeptApart(id))}
              />
              <div
                className={css['panes']}
                data-panel={panelShown || undefined}
                onFocus={(event) => {
                  notePaneFocus(event)
                  noteFocus(event)
                }}
              >
                <Navigation part={part} onGo={(to) => turnTo(to, false)} />
                <main
                  ref={work}
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
                {panelShown && (
                  <aside className={css['panel']} aria-label={words.panes.panel} tabIndex={-1}>
                    {panel(jump)}
                  </aside>
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
    </FormProvider>
  )
}

type LeavingChoice = 'stay' | 'again' | 'leave' | 'keepApart'
type Leaving = { readonly fault: FaultData; readonly decide: (choice: LeavingChoice) => void }

type EditNames = { readonly undo: string | undefined; readonly redo: string | undefined }

/** Ties the form to the store and to undo for as long as the factsheet is open. */
function useKeeping(form: FactsheetForm, opened: Answers<'openFactsheet'>) {
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', at: opened.savedAt })
  const [names, setNames] = useState<EditNames>({ undo: undefined, redo: undefined })
  const [{ autosave, edits }] = useState(() => ({
    autosave: new Autosave(
      opened,
      () => recordOf(form),
      (rev, record) => ask('saveFactsheet', { rev, record }),
      setSaveState,
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
  return { autosave, saveState, edits, names }
}

function Header({
  form,
  saveState,
  onLibrary,
  children,
}: {
  readonly form: FactsheetForm
  readonly saveState: SaveState
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
      <SaveStateLine state={saveState} />
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
