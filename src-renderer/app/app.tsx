import { useCallback, useEffect, useRef, useState } from 'react'
import type { Command } from '../../src-shared/contract/commands'
import type { Answers } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { ask, listen } from '../api'
import { Editor, type OpenEditor } from '../editor/editor'
import { Differs, type Differing } from '../library/differs'
import type { LibraryActions } from '../library/actions'
import { Library } from '../library/library'
import { NewFactsheet } from '../library/new-factsheet'
import { CriterionView } from '../maturity/criterion'
import { MaturityPanel } from '../maturity/panel'
import { useNotify } from '../notices/notices'
import { useChangePreferences } from '../preferences/preferences'
import { useShortcuts } from './shortcuts'

type View =
  | { readonly kind: 'library' }
  | {
      readonly kind: 'editor'
      readonly opened: Answers<'openFactsheet'>
      readonly exporting: boolean
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
  const editor = useRef<OpenEditor>(undefined)
  const notify = useNotify()
  const change = useChangePreferences()

  const say = useCallback((message: string) => notify(message, undefined, 'grave'), [notify])
  const refresh = useCallback(async () => {
    const reply = await ask('listFactsheets', {})
    if (reply.ok) setListed(reply.value)
    else say(reply.fault.message)
  }, [say])
  useEffect(() => void refresh(), [refresh])

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
      setView({ kind: 'editor', opened: reply.value, exporting })
    },
    [settle, say],
  )

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
        return open(reply.value.id)
      case 'added':
        notify(words.added)
        return open(reply.value.id)
    }
  }, [settle, say, notify, open])

  const openSample = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openSample', {})
    if (reply.ok) await open(reply.value.id)
    else say(reply.fault.message)
  }, [settle, open, say])

  const duplicate = useCallback(
    async (id: string, name: string) => {
      if (!(await settle())) return
      const reply = await ask('duplicateFactsheet', { id })
      if (!reply.ok) return say(reply.fault.message)
      notify(words.duplicated(name))
      await refresh()
    },
    [settle, say, notify, refresh],
  )

  const trash = useCallback(
    async (id: string, name: string) => {
      if (!(await settle())) return
      const reply = await ask('trashFactsheet', { id })
      if (!reply.ok) return say(reply.fault.message)
      setView({ kind: 'library' })
      await refresh()
      notify(words.trashed(name), {
        label: appWords.undo,
        act: () =>
          void ask('restoreFactsheet', { id }).then((restored) => {
            if (!restored.ok) return say(restored.fault.message)
            notify(words.restored(name))
            return refresh()
          }),
      })
    },
    [settle, say, refresh, notify],
  )

  const obey = useCallback(
    async (command: Command) => {
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
        case 'find':
          document.querySelector<HTMLElement>('[data-find]')?.focus()
          return
        case 'decimalComma':
          return change({ decimal: ',' })
        case 'decimalPoint':
          return change({ decimal: '.' })
        case 'toggleNavigation':
        case 'togglePanel':
        case 'acceptSuggestion':
        case 'export':
        case 'previousSection':
        case 'nextSection':
        case 'nextPane':
          return editor.current?.obey(command)
      }
    },
    [view, settle, openFile, openSample, toLibrary, duplicate, trash, change],
  )
  useShortcuts(obey)

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

  const actions: LibraryActions = {
    onOpen: (id) => void open(id),
    onExport: (id) => void open(id, true),
    onNew: () => setQuestion({ kind: 'begin', failure: '' }),
    onOpenFile: () => void openFile(),
    onOpenSample: () => void openSample(),
    onDuplicate: (summary) => void duplicate(summary.id, nameOf(summary)),
    onTrash: (summary) => void trash(summary.id, nameOf(summary)),
  }

  return (
    <>
      {view.kind === 'library' && listed && <Library listed={listed} actions={actions} />}
      {view.kind === 'editor' && (
        <Editor
          key={view.opened.record.id}
          opened={view.opened}
          panel={(jump) => <MaturityPanel onJump={jump} />}
          assessment={(criterion, jump) => (
            <CriterionView criterion={criterion} full onJump={jump} />
          )}
          startWithExport={view.exporting}
          onLibrary={() => void toLibrary()}
          onOpen={(opened) => {
            editor.current = opened
          }}
        />
      )}
      {question?.kind === 'begin' && (
        <NewFactsheet
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
      {question?.kind === 'differs' && (
        <Differs
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

const nameOf = (summary: Summary) => `${summary.country} ${summary.edition}`
