import type { Handlers } from '../../src-shared/contract/reply'
import { changedPreferences } from '../../src-shared/contract/change-preferences'
import { preferencesFrom } from '../../src-shared/contract/read-preferences'
import { entriesIn, type Styles } from '../references/styles'
import type { Reader } from '../reading/reader'
import type { Search } from '../search/search'
import type { Library } from '../store/library'
import type { Backups } from '../store/backups/backups'
import { backupHandlers } from './backups'
import type { Attachments } from '../store/attachments'
import { attachmentHandlers } from './attachments'
import { bringInHandlers } from './bring-in'
import { cockpitHandlers } from './cockpit'
import { codebookHandlers } from './codebook'
import { compareHandlers } from './compare'
import { comparisonHandlers } from './comparison'
import { datasetHandlers } from './dataset'
import { editionHandlers } from './editions'
import type { DatasetMaker } from '../dataset/maker'
import type { PausableHold } from '../store/holding/pausable-hold'
import { folderHandlers } from './folder'
import { historyHandlers } from './history'
import { importingHandlers } from './importing'
import { mergingHandlers } from './merging'
import { movingHandlers } from './moving'
import { noteHandlers } from './notes'
import { packingHandlers } from './packing'
import { keepHandlers } from './keep'
import type {
  AskWhere,
  ExportFile,
  Generator,
  KeepPreferences,
  OpenPrinter,
  PlaceOfLibrary,
} from './ports'
import { pagesHandlers } from './pages'
import { publishHandlers } from './publish'
import { exportUnderWay } from './under-way'
import { referenceHandlers } from './references'
import { reviewHandlers } from './review'
import { secondCodingHandlers } from './second-coding'
import { searchHandlers } from './search'
import { styleHandlers } from './styles'
import { togetherHandlers } from './together'

export type Surroundings = {
  readonly library: Library
  readonly reader: Reader
  readonly search: Search
  /** Whether the library may be written. */
  readonly hold: PausableHold
  readonly backups: Backups
  readonly place: PlaceOfLibrary | undefined
  readonly clock: () => Date
  readonly newId: () => string
  readonly ask: AskWhere
  readonly exportFile: ExportFile
  readonly openPrinter?: OpenPrinter | undefined
  /** The bytes of the sample's publication. */
  readonly sample: () => Promise<Uint8Array>
  readonly generator: Generator
  readonly preferences: KeepPreferences
  readonly styles: Styles
  readonly attachments: Attachments
  readonly beginDataset: () => Promise<DatasetMaker>
  /** The menu says what undo and redo would do. */
  readonly nameEdits: (undo: string | null, redo: string | null) => void
  /** The window has nothing left to save, or nothing its user wants saved. */
  readonly leave: () => void
  /** The window is not closing after all, for now. */
  readonly stay: () => void
}

/** Answers every verb of the contract. */
export function createHandlers(surroundings: Surroundings): Handlers {
  const decimal = () => preferencesFrom(surroundings.preferences.read()).decimal
  const entriesOf = entriesIn(
    surroundings.styles,
    () => preferencesFrom(surroundings.preferences.read()).citationStyle,
  )
  const onlyStoodBy = () => preferencesFrom(surroundings.preferences.read()).onlyStoodBy
  const underWay = exportUnderWay()
  const bringIn = bringInHandlers(surroundings)
  const importing = importingHandlers(surroundings)
  return {
    ...keepHandlers(surroundings),
    ...editionHandlers(surroundings),
    ...secondCodingHandlers(surroundings),
    ...togetherHandlers(surroundings),
    ...noteHandlers(surroundings),
    ...codebookHandlers(surroundings),
    ...compareHandlers(surroundings),
    ...comparisonHandlers(surroundings),
    ...historyHandlers(surroundings),
    ...publishHandlers({ ...surroundings, underWay, decimal, entriesOf, onlyStoodBy }),
    ...datasetHandlers({ ...surroundings, underWay }),
    ...bringIn.handlers,
    ...importing.handlers,
    ...mergingHandlers({ ...surroundings, ...importing, ...bringIn }),
    ...pagesHandlers({ ...surroundings, decimal, entriesOf }),
    ...reviewHandlers(surroundings),
    ...referenceHandlers(surroundings),
    ...styleHandlers(surroundings),
    ...attachmentHandlers(surroundings),
    ...cockpitHandlers(surroundings),
    ...searchHandlers(surroundings),
    ...folderHandlers(surroundings),
    ...backupHandlers(surroundings),
    ...movingHandlers(surroundings),
    ...packingHandlers(surroundings),
    readPreferences: () => preferencesFrom(surroundings.preferences.read()),
    changePreferences(some) {
      const before = preferencesFrom(surroundings.preferences.read())
      const after = changedPreferences(before, some)
      surroundings.preferences.keep(after)
      return after
    },
    nameEdits({ undo, redo }) {
      surroundings.nameEdits(undo, redo)
      return {}
    },
    leave() {
      surroundings.leave()
      return {}
    },
    stay() {
      surroundings.stay()
      return {}
    },
  }
}
