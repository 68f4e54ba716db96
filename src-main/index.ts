import { app, Menu, nativeTheme, session, shell } from 'electron'
import path from 'node:path'
import type { Command } from '../src-shared/contract/commands'
import { usualOrder, type Order } from '../src-shared/listing/columns'
import { keepBackingUp } from './shell/backing-up'
import { confineContents, confineSession } from './shell/confine'
import type { Host } from './host'
import { firstRows } from './store/first-rows'
import { askForLibraryFolder, askForPackage, askWithDialogs } from './shell/dialogs'
import { carryVerbs } from './shell/ipc'
import { menuTemplate } from './shell/menu'
import { catchUncaught, note } from './shell/mishaps'
import { openWindow, type OpenWindow } from './shell/open-window'
import { thePage } from './shell/page'
import { createPageShelf } from './shell/page-shelf'
import { collectGivenFiles, type GivenFiles } from './shell/given-files'
import { readApart } from './shell/read-apart'
import { earlyAnswers, type EarlyAnswers } from './shell/early-answers'
import { readEarlyListInThread } from './shell/early-list'
import { firstPreferences, sealOf } from './shell/first-preferences'
import { decimalOf, openPreferences, type KeptPreferences } from './shell/preferences'
import { documentsToPrint } from './shell/to-print'
import { declareScheme, serve } from './shell/protocol'
import { quitInOrder } from './shell/quitting'
import { createRecheck } from './shell/recheck'
import { givenData } from './shell/where-data'

const rendererFolder = path.join(import.meta.dirname, '../renderer')
let open: OpenWindow | undefined

/** The sign may have been chosen in the window: the menu says so too. */
function tickDecimal(decimal: ',' | '.'): void {
  const id: Command = decimal === '.' ? 'decimalPoint' : 'decimalComma'
  const item = Menu.getApplicationMenu()?.getMenuItemById(id)
  if (item) item.checked = true
}

catchUncaught(
  () => open !== undefined,
  (code) => app.exit(code),
)
declareScheme()
// Chromium has no sandbox for root, who must say so with --no-sandbox; asked for both, its processes end at once.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
confineContents()

const toPrint = documentsToPrint(process.argv)
if (toPrint !== undefined) {
  app
    .whenReady()
    .then(() => printUnseen(toPrint))
    .catch((error: unknown) => {
      note(error)
      app.exit(1)
    })
} else if (app.requestSingleInstanceLock()) {
  const givenFiles = collectGivenFiles(thePage().origin, () => open?.tell('filesGiven'))
  // Never awaited at the top level: the app is not ready before its main module has ended (electron/electron#40719).
  Promise.all([begin(app.getPath('userData')), app.whenReady()])
    .then(([begun]) => start(begun, givenFiles))
    .catch((error: unknown) => {
      note(error)
      app.exit(1)
    })
} else {
  // The first instance has been told, and comes to the front.
  app.exit(0)
}

/** For the command line: no window, no library, no lock. */
async function printUnseen(folder: string): Promise<void> {
  const shelf = createPageShelf()
  void serve(rendererFolder, shelf)
  confineSession(session.defaultSession, thePage())
  const { printDocuments } = await import('./shell/print-documents')
  await printDocuments(folder, shelf)
}

/** What need not wait for the app to be ready. */
async function begin(userData: string): Promise<Begun> {
  const preferences = await openPreferences(path.join(userData, 'preferences.json'))
  const given = givenData(process.argv, process.env)
  const folder = given ?? preferences.now.library ?? path.join(userData, 'library')
  const version = app.getVersion()
  const order = firstPreferences(preferences.now, version)?.listOrder
  const early = earlyAnswers({
    folder,
    rows: isUsual(order) ? await firstRows(folder) : undefined,
    readList: () => readEarlyListInThread(path.join(import.meta.dirname, 'early-list.js'), folder),
    preferences: () => preferences.now,
    version,
  })
  return { preferences, folder, isGiven: given !== undefined, early }
}

const isUsual = (order: Order | undefined): boolean =>
  order?.by === usualOrder.by && order.descending === usualOrder.descending

type Begun = {
  readonly preferences: KeptPreferences
  /** The data folder. */
  readonly folder: string
  /** It was named at the start. */
  readonly isGiven: boolean
  readonly early: EarlyAnswers
}

function start({ preferences, folder, isGiven, early }: Begun, givenFiles: GivenFiles): void {
  let data = folder
  const page = thePage()
  nativeTheme.themeSource = preferences.now.appearance
  const shelf = createPageShelf()
  const served = serve(rendererFolder, shelf)
  confineSession(session.defaultSession, page)
  const openOne = () => {
    const opened = openWindow(page, preferences)
    open = opened
    opened.window.on('closed', () => {
      if (open === opened) open = undefined
    })
    return opened
  }
  const { seen } = openOne()

  // The window starts on this thread and waits for it, so the language of the factsheets, most of what there is to load,
  // comes once the window is seen, with the whole list in it; where the index has no list to give, when the page has its script
  // to read. Also where the page comes from elsewhere, or asks for something else before.
  const wanted = Promise.withResolvers<void>()
  const ending = Promise.withResolvers<void>()
  if (import.meta.env.DEV) wanted.resolve()
  const mayLoad = early.hasList.then((hasList) =>
    Promise.race([
      ending.promise,
      hasList
        ? wanted.promise.then(() => Promise.all([seen, early.isListed]))
        : Promise.race([served, wanted.promise]),
    ]),
  )
  const hostAt = async (place: string): Promise<Host> => {
    const { createHost } = await import('./host')
    return createHost({
      data: place,
      searchWorker: path.join(import.meta.dirname, 'search-worker.js'),
      isKnown: place === preferences.now.known,
      place: {
        isGiven,
        choose: () => askForLibraryFolder(open?.window),
        choosePackage: () => askForPackage(open?.window),
        async switchTo(next) {
          await preferences.keep({ library: next })
          const before = await host
          host = hostAt(next)
          data = next
          await host
          // Its folder may be gone.
          await before.close().catch(note)
          open?.tell('libraryChanged')
          void (await host).verify().then((changed) => changed && open?.tell('libraryChanged'))
        },
      },
      ask: {
        ...askWithDialogs(() => open?.window, preferences),
        givenFiles: () => givenFiles.take(),
      },
      reading: readApart,
      nameEdits: (undo, redo) => showMenu(undo, redo),
      // The answer goes out before the window goes.
      leave: () => setImmediate(() => open?.closing.left()),
      stay: () => {
        quitting.stay()
        open?.closing.stays()
      },
      preferences: {
        read: () => preferences.now.window,
        keep: (window) => {
          preferences.change({ window, seal: sealOf(window, app.getVersion()) })
          tickDecimal(window.decimal)
        },
      },
      openPrinter: async (life) => {
        const printer = (await import('./shell/print-window')).createPrinter(shelf)
        // The app ends with its last window, be it one that nobody sees.
        if (life === 'window') open?.window.once('closed', printer.close)
        return printer
      },
      datasetThread: new URL('./dataset-thread.js', import.meta.url),
      generator: { name: app.getName(), version: app.getVersion() },
      onAccess: () => open?.tell('libraryChanged'),
      note,
    })
  }
  let host = mayLoad.then(() => hostAt(data))
  const quitting = quitInOrder(async () => {
    // The window may be gone before it has asked for anything.
    ending.resolve()
    return Promise.all([(await host).close(), preferences.settled()])
  })
  keepBackingUp(async () => (await host).backUp())
  const know = () => {
    if (preferences.now.known !== data) preferences.change({ known: data })
  }
  const recheck = createRecheck(
    async () => {
      wanted.resolve()
      const here = await host
      const changed = await here.verify()
      const said = await early.compare(here)
      if (said === 'same') know()
      return said === 'other' || changed
    },
    () => open?.tell('libraryChanged'),
  )
  carryVerbs(page.origin, async (verb, asked) => {
    const first = await early.answer(verb, asked)
    if (first === undefined) wanted.resolve()
    const answer = first === undefined && (await (await host).reply(verb, asked))
    if (verb === 'listFactsheets') {
      recheck.listed()
      // The page is there now, which it was not at the start.
      givenFiles.remind()
      if (answer && answer.ok) know()
    }
    return first ?? JSON.stringify(answer)
  })
  app.on('browser-window-focus', () => recheck.returned())

  const showMenu = (undo: string | null, redo: string | null) => {
    const template = menuTemplate({
      platform: process.platform,
      developing: import.meta.env.DEV,
      appearance: preferences.now.appearance,
      decimal: decimalOf(preferences.now.window),
      edits: { undo, redo },
      choose: (command) => open?.tell('commandChosen', command),
      setAppearance: (appearance) => {
        preferences.change({ appearance })
        nativeTheme.themeSource = appearance
      },
      showDataFolder: () => shell.showItemInFolder(data),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  showMenu(null, null)

  // What it was to open has been given already.
  app.on('second-instance', () => {
    if (!open) return void openOne()
    if (open.window.isMinimized()) open.window.restore()
    open.window.show()
    open.window.focus()
  })
  app.on('activate', () => {
    if (!open) openOne()
  })
}
