import { useCallback } from 'react'
import type { Command } from '../../src-shared/contract/commands'
import type { Address } from '../../src-shared/factsheet/address'
import type { Part } from '../../src-shared/factsheet/parts'
import { standingWords } from '../../src-shared/words/editions'
import { evidenceWords } from '../../src-shared/words/evidence'
import { historyWords } from '../../src-shared/words/history'
import { noteWords } from '../../src-shared/words/notes'
import { isLocked } from '../../src-shared/status/course'
import { statusWords } from '../../src-shared/words/status'
import type { EvidenceOpen } from '../fields/evidence-popover'
import type { NotesOpen } from '../fields/note-popover'
import { useReadOnly } from '../fields/read-only'
import { recordOf, type FactsheetForm } from '../fields/form'
import { useNotify } from '../notices/notices'
import type { Asked } from './find/find-sheet'
import { selectedText } from './find/selected-text'
import type { LookingBack } from './looking-back'
import { notedField, provenField } from './noted-field'
import { outlineOf } from './outline'
import type { Problems } from './problems/problems'
import type { ActingSheet } from './acting-sheet'
import type { PaneName } from './pane-widths'

/** What the menu, the palette and the keyboard can ask of an open factsheet. */
export function useObeying({
  form,
  partNow,
  fieldInFocus,
  go,
  walk,
  toggle,
  travel,
  onExport,
  onStatus,
  stillHolds,
  onNotes,
  onEvidence,
  onFind,
  problems,
  review,
  second,
  lookingBack,
}: {
  readonly form: FactsheetForm
  /** The part that is open, or is about to be. */
  readonly partNow: () => Part
  readonly fieldInFocus: () => Address | undefined
  readonly go: (part: Part) => void
  readonly walk: (step: 1 | -1) => void
  readonly toggle: (pane: PaneName) => void
  readonly travel: (way: 'undo' | 'redo') => void
  readonly onExport: (exporting: boolean) => void
  readonly onStatus: (open: boolean) => void
  readonly stillHolds: () => void
  readonly onNotes: (open: NotesOpen) => void
  readonly onEvidence: (open: EvidenceOpen) => void
  readonly onFind: (asked: Asked) => void
  readonly problems: Problems
  readonly review: ActingSheet
  readonly second: ActingSheet
  readonly lookingBack: LookingBack
}): (command: Command) => void {
  const notify = useNotify()
  const readOnly = useReadOnly()
  return useCallback(
    (command) => {
      if (isOfTheWork(command)) lookingBack.close()
      const barred = readOnly ?? (isLocked(recordOf(form)) ? statusWords.locked : undefined)
      const parts = outlineOf(recordOf(form)).map((each) => each.part)
      const here = parts.indexOf(partNow())
      switch (command) {
        case 'export':
          return onExport(true)
        case 'status':
          return onStatus(true)
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
        case 'togglePreview':
          return toggle('preview')
        case 'acceptSuggestion':
          return acceptSuggestionHere() ? undefined : problems.check()
        case 'checkNow':
          return problems.check()
        case 'review':
          return review.toggle()
        case 'secondCoding':
          return second.toggle()
        case 'problems':
          return problems.toggle()
        case 'nextProblem':
          return problems.walk(1)
        case 'previousProblem':
          return problems.walk(-1)
        case 'note': {
          if (readOnly !== undefined) return notify(readOnly)
          const on = notedField(recordOf(form), fieldInFocus())
          return on ? onNotes(on) : notify(noteWords.noField)
        }
        case 'evidence': {
          if (barred !== undefined) return notify(barred)
          const on = provenField(recordOf(form), fieldInFocus())
          return on ? onEvidence(on) : notify(evidenceWords.noField)
        }
        case 'stillHolds':
          return barred === undefined ? stillHolds() : notify(barred)
        case 'earlierAnswer': {
          const on = notedField(recordOf(form), fieldInFocus())
          return on ? lookingBack.openEarlier(on) : notify(standingWords.noField)
        }
        case 'fieldHistory': {
          const on = notedField(recordOf(form), fieldInFocus())
          return on ? lookingBack.openField(on) : notify(historyWords.noField)
        }
        case 'history':
          return lookingBack.toggle()
        case 'keepVersion':
          return readOnly === undefined ? lookingBack.openKeeping() : notify(readOnly)
        case 'find':
        case 'replace':
          return onFind({
            replacing: command === 'replace' && barred === undefined,
            sought: selectedText(),
          })
        case 'undo':
        case 'redo':
          return travel(command)
        case 'newFactsheet':
        case 'compareEditions':
        case 'allNotes':
        case 'nextEdition':
        case 'compare':
        case 'cockpit':
        case 'compareWith':
        case 'openFile':
        case 'importFiles':
        case 'importFolder':
        case 'openSample':
        case 'duplicate':
        case 'moveToTrash':
        case 'backToLibrary':
        case 'yourName':
        case 'backups':
        case 'trash':
        case 'moveLibrary':
        case 'codebook':
        case 'palette':
        case 'help':
        case 'shortcuts':
        case 'decimalComma':
        case 'decimalPoint':
          return
      }
    },
    [
      form,
      partNow,
      fieldInFocus,
      go,
      walk,
      toggle,
      travel,
      onExport,
      onStatus,
      stillHolds,
      onNotes,
      onEvidence,
      onFind,
      notify,
      readOnly,
      problems,
      review,
      second,
      lookingBack,
    ],
  )
}

/** What is done in the work, or beside it, needs it in sight. */
function isOfTheWork(command: Command): boolean {
  return !['history', 'fieldHistory', 'keepVersion', 'export', 'status', 'undo', 'redo'].includes(
    command,
  )
}

/** Does what the button beside the suggestion does, for the criterion that has the focus. False where none has it. */
function acceptSuggestionHere(): boolean {
  const criterion = document.activeElement?.closest('[data-criterion]')
  criterion?.querySelector<HTMLElement>('[data-accept]')?.click()
  return criterion != null
}
