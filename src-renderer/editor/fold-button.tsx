import {
  BookOpenText,
  PanelLeftClose,
  PanelLeftOpen,
  PanelRightClose,
  PanelRightOpen,
} from 'lucide-react'
import { editorWords } from '../../src-shared/words/editor'
import { IconButton } from '../controls/button'
import type { PaneName } from './pane-widths'

const icons = {
  navigation: { true: PanelLeftClose, false: PanelLeftOpen },
  panel: { true: PanelRightClose, false: PanelRightOpen },
  preview: { true: BookOpenText, false: BookOpenText },
} as const

const commands = {
  navigation: 'toggleNavigation',
  panel: 'togglePanel',
  preview: 'togglePreview',
} as const

export function FoldButton({
  pane,
  shown,
  onClick,
}: {
  readonly pane: PaneName
  readonly shown: boolean
  readonly onClick: () => void
}) {
  const Icon = icons[pane][`${shown}`]
  return (
    <IconButton
      aria-expanded={shown}
      data-fold={pane}
      label={shown ? editorWords.fold[pane] : editorWords.unfold[pane]}
      command={commands[pane]}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  )
}
