import type { HelpTopic } from '../../src-shared/words/help'
import type { Summary } from '../../src-shared/exchange/summary'

/** What can be done from the library; the frame around it does it. */
export type LibraryActions = {
  /** What opens it is held by a pointer. */
  readonly onPress: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onOpenAt: (id: string, address: string) => void
  readonly onExport: (id: string) => void
  readonly onExportMany: () => void
  readonly onNew: () => void
  readonly onNextEdition: () => void
  readonly onOpenFile: () => void
  readonly onOpenSample: () => void
  readonly onImport: () => void
  readonly onCompareWith: (summary: Summary) => void
  readonly onDuplicate: (summary: Summary) => void
  readonly onCompare: (summary: Summary) => void
  readonly onTrash: (summary: Summary) => void
  readonly onCockpit: () => void
  readonly onTrashOpen: () => void
  readonly onHelp: (topic: HelpTopic) => void
}

/** One row of the list with what can be done with it. */
export type RowActionsProps = {
  readonly name: string
  readonly summary: Summary
  readonly actions: LibraryActions
}
