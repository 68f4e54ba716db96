import { ChevronLeft, History, MessageSquareText, Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import type { Command } from '../../src-shared/contract/commands'
import { appWords } from '../../src-shared/words/app'
import { editWords } from '../../src-shared/words/edits'
import { historyWords } from '../../src-shared/words/history'
import { holdingWords } from '../../src-shared/words/holding'
import { roundWords } from '../../src-shared/words/review-round'
import { editorWords } from '../../src-shared/words/editor'
import { Button, IconButton } from '../controls/button'
import { withShortcut } from '../controls/shortcut'
import type { FactsheetForm } from '../fields/form'
import { FoldButton } from './fold-button'
import { useEditName, type Keeping } from './keeping'
import type { PaneName } from './pane-widths'
import type { Panes } from './panes'
import { ProblemsButton } from './problems/problems-button'
import { SaveStateLine } from './save-state'
import { StatusButton } from './status/status-button'
import css from './editor.module.css'

/** Which factsheet is open, whether it is saved, and what can be done with the whole of it. */
export function Header({
  form,
  keeping,
  panes,
  problemsOpen,
  reviewOpen,
  historyOpen,
  isReadOnly,
  onLibrary,
  onCommand,
}: {
  readonly form: FactsheetForm
  readonly keeping: Keeping
  readonly panes: Panes
  readonly problemsOpen: boolean
  readonly reviewOpen: boolean
  readonly historyOpen: boolean
  /** For another reason than that it is published. */
  readonly isReadOnly: boolean
  readonly onLibrary: () => void
  readonly onCommand: (command: Command) => void
}) {
  const { name, edition, remarksOpen } = useWatch({
    control: form.control,
    compute: ({ country, edition: year, remarks = [] }) => ({
      remarksOpen: remarks.filter(({ settled }) => !settled).length,
      name: country.name,
      edition: year,
    }),
  })
  useEffect(() => {
    document.title = appWords.title(name, edition)
  }, [name, edition])
  const fold = (pane: PaneName) => (
    <FoldButton pane={pane} shown={panes.shows(pane)} onClick={() => panes.toggle(pane)} />
  )
  return (
    <header className={css['header']}>
      {fold('navigation')}
      <button
        type="button"
        className={css['back']}
        title={withShortcut(appWords.backToLibrary, 'backToLibrary')}
        onClick={onLibrary}
      >
        <ChevronLeft size={16} aria-hidden />
        <span>{editorWords.library}</span>
      </button>
      <h1 title={name}>{name}</h1>
      <span className={css['edition']}>{editorWords.edition(edition)}</span>
      <StatusButton onClick={() => onCommand('status')} />
      <span className={css['spring']} />
      {isReadOnly ? (
        <span className={css['saveState']}>{holdingWords.heading}</span>
      ) : (
        <SaveStateLine autosave={keeping.autosave} />
      )}
      <EditButton way="undo" keeping={keeping} onCommand={onCommand} />
      <EditButton way="redo" keeping={keeping} onCommand={onCommand} />
      <IconButton
        label={withShortcut(historyWords.title, 'history')}
        aria-pressed={historyOpen}
        onClick={() => onCommand('history')}
      >
        <History size={16} aria-hidden />
      </IconButton>
      {remarksOpen > 0 && (
        <IconButton
          label={roundWords.open(remarksOpen)}
          command="review"
          aria-pressed={reviewOpen}
          onClick={() => onCommand('review')}
        >
          <MessageSquareText size={16} aria-hidden />
        </IconButton>
      )}
      <ProblemsButton isOpen={problemsOpen} onClick={() => onCommand('problems')} />
      <Button
        title={withShortcut(editorWords.export.heading, 'export')}
        onClick={() => onCommand('export')}
      >
        {editorWords.export.button}
      </Button>
      {fold('preview')}
      {fold('panel')}
    </header>
  )
}

// Each edit has another name: only its words are drawn anew.
const pictures = { undo: <Undo2 size={16} aria-hidden />, redo: <Redo2 size={16} aria-hidden /> }

/** Each hears of its own name alone: an edit seldom changes both. */
function EditButton({
  way,
  keeping,
  onCommand,
}: {
  readonly way: 'undo' | 'redo'
  readonly keeping: Keeping
  readonly onCommand: (command: Command) => void
}) {
  const name = useEditName(keeping, way)
  return (
    <IconButton
      label={editWords[way](name)}
      command={way}
      disabled={name === undefined}
      onClick={() => onCommand(way)}
    >
      {pictures[way]}
    </IconButton>
  )
}
