import { useCallback, useEffect } from 'react'
import type { Command } from '../../src-shared/contract/commands'
import { ask, listen } from '../api'
import { useChangePreferences } from '../preferences/preferences'
import type { BringIn } from './bring-in'
import type { Importing } from './importing'
import type { KeepingHouse } from './keeping-house'
import type { Opening } from './opening'
import type { Overlay } from './overlays'
import { useQuestionMark, useShortcuts } from './shortcuts'
import { nameOf, type Question } from './view'

/** What the menu, the keyboard and the window's closing ask: the frame does it, or the open editor. */
export function useObeying({
  opening,
  house,
  bringIn,
  importing,
  overlay,
  onOverlay,
  onQuestion,
  refresh,
  refreshFolder,
  onCompare,
}: {
  readonly opening: Opening
  readonly house: KeepingHouse
  readonly bringIn: BringIn
  readonly importing: Importing
  readonly overlay: Overlay | undefined
  readonly onOverlay: (overlay: Overlay | undefined) => void
  readonly onQuestion: (question: Question) => void
  readonly refresh: () => Promise<void>
  readonly refreshFolder: () => Promise<void>
  /** All that the library holds. */
  readonly onCompare: () => void
}): (command: Command) => Promise<void> {
  const { view, editor, settle, toLibrary, toComparison, toCockpit } = opening
  const { openFile, openSample } = bringIn
  const { importFrom } = importing
  const { duplicate, trash, travelInLibrary } = house
  const change = useChangePreferences()

  const obey = useCallback(
    async (command: Command) => {
      // Behind a dialog nothing may move: what it asks about must still be there when it is answered. What floats over
      // all views makes way.
      const isAsking = document.querySelector('[data-overlay]') !== null
      if (command === 'undo' || command === 'redo') {
        if (isAsking && !isForeignText(document.activeElement)) return
      } else {
        if (isAsking && !overlay) return
        onOverlay(undefined)
      }
      const record = view.kind === 'editor' ? view.opened.record : undefined
      const name = record && nameOf({ country: record.country.name, edition: record.edition })
      switch (command) {
        case 'newFactsheet':
          if (await settle()) onQuestion({ kind: 'begin', failure: '' })
          return
        case 'nextEdition':
          if (!(await settle())) return
          if (record) await toLibrary()
          return onQuestion({ kind: 'nextEdition', failure: '' })
        case 'compareEditions':
          if (!record || !(await settle())) return
          await refresh()
          return onQuestion({ kind: command, id: record.id })
        case 'openFile':
          return openFile()
        case 'importFiles':
          return importFrom('files')
        case 'importFolder':
          return importFrom('folder')
        case 'compareWith':
          if (!record || !(await settle())) return
          await refresh()
          return onQuestion({ kind: command, id: record.id })
        case 'openSample':
          return openSample()
        case 'backToLibrary':
          if (view.kind === 'editor' && view.from === 'compare') return toComparison()
          if (view.kind === 'editor' && view.from === 'cockpit') return toCockpit()
          return view.kind === 'library' ? undefined : toLibrary()
        case 'compare':
          return onCompare()
        case 'cockpit':
          return view.kind === 'cockpit' ? undefined : toCockpit()
        case 'duplicate':
          if (record && name) {
            await duplicate(record.id, name)
            await toLibrary()
          }
          return
        case 'moveToTrash':
          return record && name ? trash(record.id, name) : undefined
        case 'backups':
        case 'trash':
        case 'moveLibrary':
        case 'codebook':
          // What comes back must not meet a factsheet that is open.
          if (!(await settle())) return
          if (record) await toLibrary()
          return onOverlay({ kind: command })
        case 'yourName':
        case 'allNotes':
          // What was typed a moment ago is in the list.
          if (record && !(await settle())) return
          return onOverlay({ kind: command })
        case 'palette':
        case 'shortcuts':
          return overlay?.kind === command ? undefined : onOverlay({ kind: command })
        case 'help':
          return overlay?.kind === command
            ? undefined
            : onOverlay({ kind: command, topic: 'start' })
        case 'find':
          if (view.kind === 'editor') return editor.current?.obey(command)
          document.querySelector<HTMLElement>('[data-find]')?.focus()
          return
        case 'decimalComma':
          return change({ decimal: ',' })
        case 'decimalPoint':
          return change({ decimal: '.' })
        case 'export':
          return record ? editor.current?.obey(command) : onQuestion({ kind: 'export' })
        case 'undo':
        case 'redo': {
          // A search box or a dialog's line is no part of a factsheet: its own undo is meant.
          if (isForeignText(document.activeElement)) return void document.execCommand(command)
          return record ? editor.current?.obey(command) : travelInLibrary(command)
        }
        case 'toggleNavigation':
        case 'togglePanel':
        case 'togglePreview':
        case 'acceptSuggestion':
        case 'problems':
        case 'nextProblem':
        case 'previousProblem':
        case 'checkNow':
        case 'review':
        case 'secondCoding':
        case 'replace':
        case 'previousSection':
        case 'nextSection':
        case 'previousPane':
        case 'nextPane':
        case 'note':
        case 'evidence':
        case 'fieldHistory':
        case 'history':
        case 'keepVersion':
        case 'status':
        case 'stillHolds':
        case 'earlierAnswer':
          return editor.current?.obey(command)
      }
    },
    [
      view,
      editor,
      settle,
      toLibrary,
      toComparison,
      toCockpit,
      onCompare,
      refresh,
      openFile,
      openSample,
      importFrom,
      duplicate,
      trash,
      travelInLibrary,
      overlay,
      onOverlay,
      onQuestion,
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
          case 'filesGiven':
            // They wait for their turn: given-files.ts.
            return
          case 'closing':
            return void settle().then((left) => (left ? ask('leave', {}) : undefined))
          case 'libraryChanged':
            void refreshFolder()
            return void refresh()
        }
      }),
    [obey, settle, refresh, refreshFolder],
  )
  return obey
}

function isForeignText(element: Element | null): boolean {
  return (
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
    element.type !== 'checkbox' &&
    element.type !== 'radio' &&
    (element.type === 'search' || !element.closest('[data-address]'))
  )
}
