import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Command } from '../../src-shared/contract/commands'
import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import type { HelpTopic } from '../../src-shared/words/help'
import type { OpenEditor } from '../editor/open-editor'
import type { Entry } from '../palette/entries'
import { AllNotesDialog } from '../library/all-notes'
import { BackupsDialog } from '../library/backups'
import { CodebookDialog } from '../library/codebook'
import { MoveDialog } from '../library/move'
import { TrashDialog } from '../library/trash'
import { Palette } from '../palette/palette'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import { Help } from './help'
import { ShortcutsDialog } from './shortcut-list'
import type { TypedAhead } from './typed-ahead'
import { WhoDialog } from './who-dialog'

/** What can float over any view. One at a time. */
export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'yourName' }
  | { readonly kind: 'backups' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'moveLibrary' }
  | { readonly kind: 'codebook' }
  | { readonly kind: 'allNotes' }
  | { readonly kind: 'help'; readonly topic: HelpTopic }

export function Overlays({
  overlay,
  onOverlay,
  typedAhead,
  listed,
  editor,
  onOpen,
  onOpenAt,
  onCommand,
  onRestored,
}: {
  readonly overlay: Overlay | undefined
  readonly onOverlay: (overlay: Overlay | undefined) => void
  readonly typedAhead: () => TypedAhead
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly editor: RefObject<OpenEditor | undefined>
  readonly onOpen: (id: string) => void
  readonly onOpenAt: (id: string, address: Address) => void
  readonly onCommand: (command: Command) => void
  readonly onRestored: () => void
}) {
  const recent = usePreference((all) => all.recent)
  const change = useChangePreferences()
  const close = () => onOverlay(undefined)

  const follow = ({ key, goal }: Entry) => {
    change({ recent: [key, ...recent.filter((each) => each !== key)] })
    // The palette is gone when this returns, and gives the focus back in the next microtask. A command may open something
    // of its own, which must not lose the focus to that: it comes in the one after.
    flushSync(close)
    switch (goal.kind) {
      case 'section':
        return editor.current?.go(goal.part)
      case 'field':
        return editor.current?.jump(goal.address)
      case 'factsheet':
        return onOpen(goal.id)
      case 'command':
        return queueMicrotask(() => onCommand(goal.command))
      case 'help':
        return queueMicrotask(() => onOverlay({ kind: 'help', topic: goal.topic }))
    }
  }

  switch (overlay?.kind) {
    case undefined:
      return null
    case 'palette':
      return (
        <Palette
          contents={() => editor.current?.contents()}
          summaries={listed?.summaries ?? []}
          recent={recent}
          typedAhead={typedAhead}
          onGo={follow}
          onClose={close}
        />
      )
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'yourName':
      return <WhoDialog onClose={close} />
    case 'backups':
      return <BackupsDialog onRestored={onRestored} onClose={close} />
    case 'trash':
      return <TrashDialog onRestored={onRestored} onClose={close} />
    case 'codebook':
      return <CodebookDialog onMoved={onRestored} onClose={close} />
    case 'allNotes':
      return (
        <AllNotesDialog
          onGo={(id, address) => {
            close()
            onOpenAt(id, address)
          }}
          onClose={close}
        />
      )
    case 'moveLibrary':
      return <MoveDialog onMoved={onRestored} onClose={close} />
    case 'help':
      return (
        <Help
          topic={overlay.topic}
          dataFolder={listed?.dataFolder ?? ''}
          onTopic={(topic) => onOverlay({ kind: 'help', topic })}
          onClose={close}
        />
      )
  }
}
