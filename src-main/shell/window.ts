import { BrowserWindow, nativeTheme, screen } from 'electron'
import path from 'node:path'
import { menuWords } from '../../src-shared/words/menu'
import type { KeptPreferences, Place } from './preferences'

const smallest = { width: 1024, height: 640 }
const usual = { width: 1440, height: 900 }

/** The ground of the page in both themes, so that no white flashes up before it. */
const ground = { light: '#ffffff', dark: '#1b1f27' }

/** The only place that makes windows. https://www.electronjs.org/docs/latest/tutorial/security (points 2 to 11) */
export function createWindow(preferences: KeptPreferences): BrowserWindow {
  const { place } = preferences.now
  const window = new BrowserWindow({
    ...usual,
    ...(place && isOnScreen(place) && boundsOf(place)),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: menuWords.app,
    show: false,
    // The page would wait for the process that draws, before it has read its scripts.
    paintWhenInitiallyHidden: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: import.meta.env.DEV,
    },
  })
  if (place?.maximized) window.maximize()
  window.webContents.once('dom-ready', () => window.show())
  rememberPlace(window, preferences)
  return window
}

function rememberPlace(window: BrowserWindow, preferences: KeptPreferences): void {
  let soon: NodeJS.Timeout | undefined
  const remember = () => {
    clearTimeout(soon)
    if (window.isDestroyed()) return
    preferences.change({
      place: { ...window.getNormalBounds(), maximized: window.isMaximized() },
    })
  }
  const rememberSoon = () => {
    clearTimeout(soon)
    soon = setTimeout(remember, 500)
  }
  window.on('resize', rememberSoon)
  window.on('move', rememberSoon)
  window.on('close', remember)
}

function boundsOf({ x, y, width, height }: Place) {
  return { x, y, width, height }
}

/** A screen may have been unplugged since: then the window would open where nobody sees it. */
function isOnScreen(place: Place): boolean {
  const { x, y, width, height } = screen.getDisplayMatching(boundsOf(place)).workArea
  const across = Math.min(place.x + place.width, x + width) - Math.max(place.x, x)
  const down = Math.min(place.y + place.height, y + height) - Math.max(place.y, y)
  return across >= 100 && down >= 100
}
