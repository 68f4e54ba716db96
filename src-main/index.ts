import { app, Menu, nativeTheme, session, shell } from 'electron'
import path from 'node:path'
import type { Command } from '../src-shared/contract/commands'
import { confineContents, confineSession } from './shell/confine'
import { askWithDialogs } from './shell/dialogs'
import { carryVerbs } from './shell/ipc'
import { menuTemplate } from './shell/menu'
import { catchUncaught, note } from './shell/mishaps'
import { openWindow, type OpenWindow } from './shell/open-window'
import { thePage } from './shell/page'
import { decimalOf, openPreferences, type KeptPreferences } from './shell/preferences'
import { declareScheme, serve } from './shell/protocol'
import { quitInOrder } from './shell/quitting'
import { createRecheck } from './shell/recheck'
import { whereData } from './shell/where-data'

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
// As root, where Chromium's sandbox cannot run, it was switched off on the command line; elsewhere it is on for every window.
if (!app.commandLine.hasSwitch('no-sandbox'))
  // Chromium has no sandbox for root, who must say so with --no-sandbox; asked for both, its processes end at once.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
confineContents()

if (app.requestSingleInstanceLock()) {
  const userData = app.getPath('userData')
  const data = whereData(process.argv, process.env, path.join(userData, 'library'))
  const preferences = openPreferences(path.join(userData, 'preferences.json'))
  // Never awaited at the top level: the app is not ready before its main module has ended (electron/electron#40719).
  app
    .whenReady()
    .then(async () => start(data, await preferences))
    .catch((error: unknown) => {
      note(error)
      app.exit(1)
    })
} else {
  // The first instance has been told, and comes to the front.
  app.exit(0)
}

function start(data: string, preferences: KeptPreferences): void {
  const page = thePage()
  nativeTheme.themeSource = preferences.now.appearance
  serve(path.join(import.meta.dirname, '../renderer'))
  confineSession(session.defaultSession, page)
  const openOne = () => {
    const opened = openWindow(page, preferences)
    open = opened
    opened.window.on('closed', () => {
      if (open === opened) open = undefined
    })
  }
  openOne()

  // Loaded while the window's own process starts: the language of the factsheets is most of what there is to load.
  const host = import('./host').then(({ createHost }) =>
    createHost({
      data,
      ask: askWithDialogs(() => open?.window, preferences),
      // The answer goes out before the window goes.
      leave: () => setImmediate(() => open?.closing.left()),
      stay: () => {
        quitting.stay()
        open?.closing.stays()
      },
      preferences: {
        read: () => preferences.now.window,
        keep: (window) => {
          preferences.change({ window })
          tickDecimal(window.decimal)
        },
      },
      generator: { name: app.getName(), version: app.getVersion() },
      note,
    }),
  )
  const quitting = quitInOrder(async () =>
    Promise.all([(await host).settled(), preferences.settled()]),
  )
  const recheck = createRecheck(
    async () => (await host).verify(),
    () => open?.tell('libraryChanged'),
  )
  carryVerbs(page.origin, async (verb, asked) => {
    const answer = await (await host).reply(verb, asked)
    if (verb === 'listFactsheets') recheck.listed()
    return answer
  })
  app.on('browser-window-focus', () => recheck.returned())

  const template = menuTemplate({
    platform: process.platform,
    developing: import.meta.env.DEV,
    appearance: preferences.now.appearance,
    decimal: decimalOf(preferences.now.window),
    choose: (command) => open?.tell('commandChosen', command),
    setAppearance: (appearance) => {
      preferences.change({ appearance })
      nativeTheme.themeSource = appearance
    },
    showDataFolder: () => shell.showItemInFolder(data),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))

  app.on('second-instance', () => {
    if (!open) return openOne()
    if (open.window.isMinimized()) open.window.restore()
    open.window.show()
    open.window.focus()
  })
  app.on('activate', () => {
    if (!open) openOne()
  })
}
