import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { preferencesFrom } from '../src-shared/contract/read-preferences'
import { reply, type Reply } from '../src-shared/contract/reply'
import { hashBy } from '../src-shared/factsheet/content-sha'
import { createHandlers } from './handlers/handlers'
import type {
  AskWhere,
  Generator,
  KeepPreferences,
  OpenPrinter,
  PlaceOfLibrary,
} from './handlers/ports'
import { here } from './reading/here'
import { inThread } from './reading/in-thread'
import type { StartChannel } from './reading/protocol'
import { createReader } from './reading/reader'
import { makeInThread } from './dataset/maker'
import { createStyles } from './references/styles'
import { createBackups } from './store/backups/backups'
import { attachmentsIn } from './store/attachments'
import { nodeFileSystem } from './store/file-system'
import { createFolderHold } from './store/holding/folder-hold'
import { pausable } from './store/holding/pausable-hold'
import { guardedBy } from './store/holding/guarded-file-system'
import { searchIn } from './search/search'
import { openLibrary } from './store/library'
import { writeOutside } from './store/outside'
import { ownStylesIn } from './store/own-styles'
import { sha256 } from './store/sha256'

hashBy(sha256)

export type Host = {
  /** Answers a verb of the contract. Never throws. */
  reply(verb: unknown, asked: unknown): Promise<Reply<unknown>>
  /** Compares the library with its folder. True where the list has changed by it. Never throws. */
  verify(): Promise<boolean>
  /** Makes a backup where one is due. Never throws. */
  backUp(): Promise<void>
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>
  /** The same, and lets go of the data folder: for the end. */
  close(): Promise<void>
}

/** The main process without Electron: the real library and the real handlers, whatever carries the verbs to them. */
export function createHost(given: {
  /** The data folder. */
  readonly data: string
  /** A library has been there before: where it is gone, no new one is made in its place. */
  readonly isKnown?: boolean
  /** Without it, the library stays in its folder. */
  readonly place?: PlaceOfLibrary
  readonly ask: AskWhere
  readonly nameEdits?: (undo: string | null, redo: string | null) => void
  readonly leave?: () => void
  readonly stay?: () => void
  readonly clock?: () => Date
  readonly newId?: () => string
  readonly generator?: Generator
  /** Where foreign files are read; a thread, unless it says so. */
  readonly reading?: StartChannel
  /** Without one, no PDF can be made. */
  readonly openPrinter?: OpenPrinter
  /** The script that makes data in a thread of its own; without one, they are made in this one. */
  readonly datasetThread?: URL
  /** Forgotten with the process unless it says where to keep them. */
  readonly preferences?: KeepPreferences
  /** The data folder has become read-only here, or might be written again. */
  readonly onAccess?: () => void
  /** The script of the thread that searches texts. Without one, only what is listed is found. */
  readonly searchWorker?: string
  /** Hears of errors nobody foresaw. */
  readonly note?: (error: unknown) => void
}): Host {
  const { clock = () => new Date(), newId = randomUUID, note = () => {} } = given
  const preferences = given.preferences ?? keepInMemory()
  const hold = pausable(
    createFolderHold({
      folder: given.data,
      fs: nodeFileSystem,
      newId,
      clock,
      onChange: given.onAccess ?? (() => {}),
    }),
  )
  const library = openLibrary(given.data, {
    hold,
    clock,
    newId,
    isKnown: given.isKnown ?? false,
    by: () => preferencesFrom(preferences.read()).me?.id ?? '',
    names: () => {
      const { me } = preferencesFrom(preferences.read())
      return me ? { [me.id]: me.name } : {}
    },
  })
  const search = searchIn(library, given.searchWorker)
  const backups = createBackups(library, { clock, hold })
  const reader = createReader(given.reading ?? builtReader())
  const handlers = createHandlers({
    library,
    reader,
    search,
    hold,
    backups,
    place: given.place,
    clock,
    newId,
    ask: given.ask,
    exportFile: writeOutside,
    openPrinter: given.openPrinter,
    sample: sampleBytes,
    generator: given.generator ?? { name: packageJson.name, version: packageJson.version },
    preferences,
    attachments: attachmentsIn(given.data, { fs: guardedBy(hold, nodeFileSystem) }),
    beginDataset: async () => {
      const script = given.datasetThread
      if (script) return makeInThread(script, () => library.codebooks.list())
      return (await import('./dataset/make-here')).makeHere()
    },
    styles: createStyles(ownStylesIn(given.data, { fs: guardedBy(hold, nodeFileSystem) }), reader),
    nameEdits: given.nameEdits ?? (() => {}),
    leave: given.leave ?? (() => {}),
    stay: given.stay ?? (() => {}),
  })
  // Read while the window is still starting, so that the list is there when it asks. What fails is told when it asks.
  library.list().catch(() => {})
  return {
    reply: (verb, asked) => reply(handlers, verb, asked, note),
    verify: () => library.verify().catch((error: unknown) => (note(error), false)),
    settled: () => library.settled(),
    async backUp() {
      if (hold.access.kind === 'full') await backups.makeIfDue().catch(note)
    },
    async close() {
      reader.close()
      await search.close()
      await library.close()
    },
  }
}

/** Beside what is built lies the worker; without it, as in unit tests, there is only this thread. */
function builtReader(): StartChannel {
  const worker = path.join(import.meta.dirname, 'reader.js')
  return existsSync(worker) ? inThread(worker) : here
}

function keepInMemory(): KeepPreferences {
  let kept: unknown
  return { read: () => kept, keep: (preferences) => void (kept = preferences) }
}

/** Bundled with the app, and loaded only when somebody wants it. */
async function sampleBytes(): Promise<Uint8Array> {
  const sample = await import('../resources/samples/republic-of-korea-2022.json?raw')
  return new TextEncoder().encode(sample.default)
}
