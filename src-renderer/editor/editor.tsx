import {
  ChevronLeft,
  PanelLeftClose,
  PanelLeftOpen,
  PanelRightClose,
  PanelRightOpen,
} from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { Criterion } from '../../src-shared/codebook/schema'
import type { Command } from '../../src-shared/contract/commands'
import type { Answers } from '../../src-shared/contract/contract'
import type { FaultData } from '../../src-shared/contract/reply'
import type { Address } from '../../src-shared/factsheet/address'
import { statusOf } from '../../src-shared/factsheet/factsheet'
import { shortName } from '../../src-shared/factsheet/policy'
import { appWords } from '../../src-shared/words/app'
import { editorWords } from '../../src-shared/words/editor'
import { ask } from '../api'
import { Button, IconButton } from '../controls/button'
import { ArrivalProvider, focusAddress } from '../fields/arrival'
import { recordOf, type FactsheetForm, type FormShape } from '../fields/form'
import { Autosave } from './autosave'
import { ExportDialog } from './export-dialog'
import { LeavingDialog } from './leaving-dialog'
import { Navigation } from './navigation'
import { annex, partTitle, readPart } from './part-title'
import { Pane, usePanes } from './panes'
import { partOf, partsOf, type Part } from '../../src-shared/factsheet/parts'
import { usePlace } from './place'
import { NotSavedBar, SaveStateLine } from './save-state'
import { SectionView } from './section-view'
import css from './editor.module.css'

const words = editorWords

/** What the frame around an open editor can ask of it. */
export type OpenEditor = {
  /** False when something could not be saved and its author chose to stay. */
  readonly settle: () => Promise<boolean>
  readonly obey: (command: Command) => void
}

/** The open factsheet: one form, navigation on the left, the open part in the middle, judgement on the right. */
export function Editor({
  opened,
  panel,
  assessment,
  onLibrary,
  onOpen,
  startWithExport = false,
}: {
  readonly opened: Answers<'openFactsheet'>
  readonly panel: (jump: (address: Address) => void) => ReactNode
  readonly assessment: (criterion: Criterion, jump: (address: Address) => void) => ReactNode
  readonly onLibrary: () => void
  /** Called with the open editor, and with undefined when it closes. */
  readonly onOpen: (editor: OpenEditor | undefined) => void
  readonly startWithExport?: boolean
}) {
  const form = useForm<FormShape>({ defaultValues: opened.record, mode: 'onTouched' })
  const autosave = useAutosave(form, opened)
  const work = useRef<HTMLElement>(null)
  const [part, setPart, remember] = usePlace(form, work)
  const [arrival, setArrival] = useState<{ readonly address: Address } | undefined>()
  const [exporting, setExporting] = useState(startWithExport)
  const panes = usePanes()
  const [leaving, setLeaving] = useState<Leaving | undefined>()

  const { leaveSheet } = panes
  const go = useCallback(
    (to: Part) => {
      setPart(to)
      setArrival(undefined)
      work.current?.scrollTo({ top: 0 })
      if (leaveSheet()) work.current?.focus()
    },
    [setPart, leaveSheet],
  )
  const jump = useCallback(
    (address: Address) => {
      setExporting(false)
      setPart(partOf(address))
      setArrival({ address })
    },
    [setPart],
  )
  useEffect(() => {
    if (!arrival) return
    // After the part has mounted, and after a closing dialog has given its focus back.
    const timer = setTimeout(() => focusAddress(arrival.address), 60)
    return () => clearTimeout(timer)
  }, [arrival])

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
      if (choice !== 'again') return choice === 'leave'
    }
  }, [autosave, remember])

  const { toggle } = panes
  const obey = useCallback(
    (command: Command) => {
      const parts = [...partsOf(recordOf(form).policies.map((policy) => policy.id)), annex]
      const here = parts.indexOf(part)
      switch (command) {
        case 'export':
          return setExporting(true)
        case 'nextSection':
          return go(parts[Math.min(here + 1, parts.length - 1)]!)
        case 'previousSection':
          return go(parts[Math.max(here - 1, 0)]!)
        case 'nextPane':
          return focusNextPane()
        case 'toggleNavigation':
          return toggle('navigation')
        case 'togglePanel':
          return toggle('panel')
        case 'acceptSuggestion':
          return acceptSuggestionHere()
        case 'newFactsheet':
        case 'openFile':
        case 'openSample':
        case 'duplicate':
        case 'moveToTrash':
        case 'backToLibrary':
        case 'find':
        case 'decimalComma':
        case 'decimalPoint':
          return
      }
    },
    [form, part, go, toggle],
  )
  useEffect(() => {
    onOpen({ settle, obey })
    return () => onOpen(undefined)
  }, [onOpen, settle, obey])

  return (
    <FormProvider {...form}>
      <ArrivalProvider value={arrival?.address ?? ''}>
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
            <Button onClick={() => setExporting(true)}>{words.export.button}</Button>
            <FoldButton pane="panel" shown={panes.shows('panel')} onClick={() => toggle('panel')} />
          </Header>
          <NotSavedBar autosave={autosave} />
          <div className={css['panes']} style={panes.widths}>
            <Pane pane="navigation" panes={panes}>
              <Navigation part={part} onGo={go} />
            </Pane>
            <main
              ref={work}
              onFocus={leaveSheet}
              onScroll={remember.soon}
              className={css['work']}
              aria-label={words.panes.work}
              // The annex has nothing to focus in it, yet must scroll by keyboard.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={part === annex ? 0 : -1}
            >
              <PartHeading part={part} />
              <SectionView
                key={part}
                part={part}
                onGo={go}
                assessment={(criterion) => assessment(criterion, jump)}
              />
            </main>
            <Pane pane="panel" panes={panes}>
              <div className={css['panel']}>{panel(jump)}</div>
            </Pane>
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
          />
        )}
      </ArrivalProvider>
    </FormProvider>
  )
}

type LeavingChoice = 'stay' | 'again' | 'leave'
type Leaving = { readonly fault: FaultData; readonly decide: (choice: LeavingChoice) => void }

/** Ties the form to the store for as long as the factsheet is open. */
function useAutosave(form: FactsheetForm, opened: Answers<'openFactsheet'>) {
  const [autosave] = useState(
    () =>
      new Autosave(
        opened,
        () => recordOf(form),
        (rev, record) => ask('saveFactsheet', { rev, record }),
      ),
  )
  useEffect(() => {
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: () => autosave.changed(),
    })
    return () => {
      stopWatching()
      autosave.stop()
    }
  }, [form, autosave])
  return autosave
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
      <button type="button" className={css['back']} onClick={onLibrary}>
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
      <h2 className={css['partTitle']}>{title}</h2>
    </>
  )
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

/** Moves the focus to the pane after the one that has it. */
function focusNextPane() {
  const panes = [...document.querySelectorAll<HTMLElement>('nav, main, aside')]
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(here + 1) % panes.length]
  const control =
    next?.querySelector<HTMLElement>('[aria-current="page"]') ??
    next?.querySelector<HTMLElement>('input, textarea, select, button')
  ;(control ?? next)?.focus()
}
