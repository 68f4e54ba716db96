import { useCallback, useEffect, useRef, useState } from 'react'
import type { Command } from '../../src-shared/contract/commands'
import type { Answers } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { editWords } from '../../src-shared/words/edits'
import { ask, listen } from '../api'
import type { OpenEditor } from '../editor/editor'
import type { Differing } from '../library/differs'
import type { LibraryActions } from '../library/actions'
import { Library } from '../library/library'
import { useNotify } from '../notices/notices'
import { useChangePreferences, usePreferences } from '../preferences/preferences'
import type { Later } from './later'
import { useLibraryLog } from './library-log'
import { Mishap } from './mishap'
import type { Overlay } from './overlays'
import { useQuestionMark, useShortcuts } from './shortcuts'
import { WhoCard } from './who'

type View =
  | { readonly kind: 'library' }
  | {
      readonly kind: 'editor'
      readonly opened: Answers<'openFactsheet'>
      readonly exporting: boolean
      /** Counts openings: what was opened again begins anew, also where it is the same factsheet. */
      readonly opening: number
    }

type Question =
  | { readonly kind: 'begin'; readonly failure: string }
  | { readonly kind: 'differs'; readonly differing: Differing }

const words = libraryWords

/** Which view is open, and what the menu, the keyboard and the window's closing ask of it. */
export function App() {
  const [view, setView] = useState<View>({ kind: 'library' })
  const [listed, setListed] = useState<Answers<'listFactsheets'>>()
  const [question, setQuestion] = useState<Question>()
  const [overlay, setOverlay] = useState<Overlay>()
  const [later, setLater] = useState<Later>()
  const editor = useRef<OpenEditor>(undefined)
  const openings = useRef(0)
  const { preferences } = usePreferences()
  const notify = useNotify()
  const change = useChangePreferences()

  const { did, travel } = useLibraryLog(view.kind === 'library')

  const say = useCallback((message: string) => notify(message, undefined, 'grave'), [notify])
  const refresh = useCallback(async () => {
    const reply = await ask('listFactsheets', {})
    if (reply.ok) setListed(reply.value)
    else say(reply.fault.message)
  }, [say])
  useEffect(() => void refresh(), [refresh])
  const isListed = listed !== undefined
  useEffect(() => {
    if (!isListed) return
    const idle = requestIdleCallback(
      () => void import('./later').then((all) => setLater(all.later)),
    )
    return () => cancelIdleCallback(idle)
  }, [isListed])

  /** Leaves the open factsheet, if there is one. False when its author chose to stay. */
  const settle = useCallback(async () => (await editor.current?.settle()) ?? true, [])
  const toLibrary = useCallback(async () => {
    if (!(await settle())) return
    await refresh()
    setView({ kind: 'library' })
  }, [settle, refresh])
  const open = useCallback(
    async (id: string, exporting = false) => {
      if (!(await settle())) return
      const reply = await ask('openFactsheet', { id })
      if (!reply.ok) return say(`${appWords.couldNotOpen}. ${reply.fault.message}`)
      openings.current += 1
      setView({ kind: 'editor', opened: reply.value, exporting, opening: openings.current })
    },
    [settle, say],
  )

  const openId = view.kind === 'editor' ? view.opened.record.id : undefined
  const openFile = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openFile', {})
    if (!reply.ok)
      return say(
        [
          reply.fault.message,
          ...(reply.fault.issues ?? [])
            .slice(0, 3)
            .map((issue) => `${issue.address}: ${issue.message}`),
        ].join(' '),
      )
    switch (reply.value.outcome) {
      case 'cancelled':
        return
      case 'differs':
        return setQuestion({ kind: 'differs', differing: reply.value })
      case 'identical':
        notify(words.identical)
        return reply.value.id === openId ? undefined : open(reply.value.id)
      case 'added':
        notify(words.added)
        return open(reply.value.id)
    }
  }, [settle, say, notify, open, openId])

  const openSample = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openSample', {})
    if (reply.ok) await open(reply.value.id)
    else say(reply.fault.message)
  }, [settle, open, say])

  /** Moves a factsheet to the trash or back. False where that failed, and its author was told. */
  const tryTo = useCallback(
    async (verb: 'trashFactsheet' | 'restoreFactsheet', id: string) => {
      const reply = await ask(verb, { id })
      if (!reply.ok) say(reply.fault.message)
      await refresh()
      return reply.ok
    },
    [say, refresh],
  )
  const travelInLibrary = useCallback(
    async (way: 'undo' | 'redo') => {
      if (!(await travel(way))) {
        notify(way === 'undo' ? editWords.nothingToUndo : editWords.nothingToRedo)
      }
    },
    [travel, notify],
  )

  const duplicate = useCallback(
    async (id: string, name: string) => {
      if (!(await settle())) return
      const reply = await ask('duplicateFactsheet', { id })
      if (!reply.ok) return say(reply.fault.message)
      const twin = reply.value.id
      did({
        label: editWords.library.duplicate(name),
        undo: () => tryTo('trashFactsheet', twin),
        redo: () => tryTo('restoreFactsheet', twin),
      })
      notify(words.duplicated(name))
      await refresh()
    },
    [settle, say, notify, refresh, did, tryTo],
  )

  const trash = useCallback(
    async (id: string, name: string) => {
      if (!(await settle())) return
      if (!(await tryTo('trashFactsheet', id))) return
      setView({ kind: 'library' })
      did({
        label: editWords.library.trash(name),
        undo: () => tryTo('restoreFactsheet', id),
        redo: () => tryTo('trashFactsheet', id),
      })
      notify(words.trashed(name), {
        label: appWords.undo,
        act: () => void travelInLibrary('undo'),
      })
    },
    [settle, tryTo, did, notify, travelInLibrary],
  )

  const obey = useCallback(
    async (command: Command) => {
      // Behind a dialog nothing may move: what it asks about must still be there when it is answered. What floats over
      // all views makes way.
      const isAsking = document.querySelector('[data-overlay]') !== null
      if (command === 'undo' || command === 'redo') {
        if (isAsking && !isForeignText(document.activeElement)) return
      } else {
        if (isAsking && !overlay) return
        setOverlay(undefined)
      }
      const record = view.kind === 'editor' ? view.opened.record : undefined
      const name = record && `${record.country.name} ${record.edition}`
      switch (command) {
        case 'newFactsheet':
          if (await settle()) setQuestion({ kind: 'begin', failure: '' })
          return
        case 'openFile':
          return openFile()
        case 'openSample':
          return openSample()
        case 'backToLibrary':
          return record ? toLibrary() : undefined
        case 'duplicate':
          if (record && name) {
            await duplicate(record.id, name)
            await toLibrary()
          }
          return
        case 'moveToTrash':
          return record && name ? trash(record.id, name) : undefined
        case 'yourName':
        case 'palette':
        case 'shortcuts':
          return overlay?.kind === command ? undefined : setOverlay({ kind: command })
        case 'help':
          return overlay?.kind === command
            ? undefined
            : setOverlay({ kind: command, topic: 'start' })
        case 'find':
          if (view.kind === 'editor') return editor.current?.obey(command)
          document.querySelector<HTMLElement>('[data-find]')?.focus()
          return
        case 'decimalComma':
          return change({ decimal: ',' })
        case 'decimalPoint':
          return change({ decimal: '.' })
        case 'undo':
        case 'redo': {
          // A search box or a dialog's line is no part of a factsheet: its own undo is meant.
          if (isForeignText(document.activeElement)) return void document.execCommand(command)
          return record ? editor.current?.obey(command) : travelInLibrary(command)
        }
        case 'toggleNavigation':
        case 'togglePanel':
        case 'acceptSuggestion':
        case 'export':
        case 'replace':
        case 'previousSection':
        case 'nextSection':
        case 'previousPane':
        case 'nextPane':
        case 'note':
          return editor.current?.obey(command)
      }
    },
    [
      view,
      overlay,
      settle,
      openFile,
      openSample,
      toLibrary,
      duplicate,
      trash,
      travelInLibrary,
      change,
    ],
  )
  useShortcuts(obey)
  useQuestionMark(() => void obey('shortcuts'))

  useEffect(
    () =>
      listen((tiding, command) => {
        switch (tiding) {
          case 'commandChosen':
            if (command) void obey(command)
            return
          case 'closing':
            return void settle().then((left) => (left ? ask('leave', {}) : undefined))
          case 'libraryChanged':
            return void refresh()
        }
      }),
    [obey, settle, refresh],
  )

  // Where the focus went with what it was on, the list's title gets it: a keyboard must never stand nowhere.
  useEffect(() => {
    if (view.kind === 'library' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Runs for the list, though it does not read it.
  }, [view.kind, listed])

  const actions: LibraryActions = {
    onOpen: (id) => void open(id),
    onExport: (id) => void open(id, true),
    onNew: () => setQuestion({ kind: 'begin', failure: '' }),
    onOpenFile: () => void openFile(),
    onOpenSample: () => void openSample(),
    onDuplicate: (summary) => void duplicate(summary.id, nameOf(summary)),
    onTrash: (summary) => void trash(summary.id, nameOf(summary)),
    onHelp: (topic) => setOverlay({ kind: 'help', topic }),
  }

  return (
    <>
      {view.kind === 'library' && (
        <Library listed={listed} actions={actions} question={<WhoCard />} />
      )}
      {view.kind === 'editor' && later && (
        <Mishap key={view.opening} onLibrary={() => void toLibrary()}>
          <later.FactsheetView
            opened={view.opened}
            exporting={view.exporting}
            me={preferences.me}
            onLibrary={() => void toLibrary()}
            onOpenFactsheet={(id) => void open(id)}
            onKeptApart={(id) => void open(id)}
            onOpen={(opened) => {
              editor.current = opened
            }}
          />
        </Mishap>
      )}
      {later && (
        <later.Overlays
          overlay={overlay}
          onOverlay={setOverlay}
          listed={listed}
          editor={editor}
          onOpen={(id) => void open(id)}
          onCommand={(command) => void obey(command)}
        />
      )}
      {question?.kind === 'begin' && later && (
        <later.NewFactsheet
          summaries={listed?.summaries ?? []}
          failure={question.failure}
          onClose={() => setQuestion(undefined)}
          onBegin={(beginning) =>
            void ask('beginFactsheet', beginning).then((reply) => {
              if (!reply.ok) return setQuestion({ kind: 'begin', failure: reply.fault.message })
              setQuestion(undefined)
              return open(reply.value.id)
            })
          }
        />
      )}
      {question?.kind === 'differs' && later && (
        <later.Differs
          differing={question.differing}
          onChoose={(choice) => {
            const { pending } = question.differing
            setQuestion(undefined)
            void ask('settleOpenedFile', { pending, choice }).then(async (reply) => {
              if (!reply.ok) return say(reply.fault.message)
              await refresh()
              if (reply.value.outcome === 'added') await open(reply.value.id)
            })
          }}
        />
      )}
    </>
  )
}

function isForeignText(element: Element | null): boolean {
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
    element.type !== 'checkbox' &&
    element.type !== 'radio' &&
    (element.type === 'search' || !element.closest('[data-address]'))
  )
}

const nameOf = (summary: Summary) => `${summary.country} ${summary.edition}`
