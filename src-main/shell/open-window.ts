import type { BrowserWindow } from 'electron'
import type { Command } from '../../src-shared/contract/commands'
import type { Tiding } from '../../src-shared/contract/verbs'
import { createClosing, type Closing } from './closing'
import { askToWait } from './dialogs'
import { tell } from './ipc'
import { note } from './mishaps'
import type { Page } from './page'
import type { KeptPreferences } from './preferences'
import { createWindow } from './window'

/** A window that is not seen by then, as on a screen that is off, keeps nothing waiting. */
const seenWithinMs = 2_000

/** The first frame begins a few more, which the main process should not hold up either. */
const restMs = 200

/** Two crashes within this time: loading the page again does not help. */
const crashLoopMs = 10_000

export type OpenWindow = {
  readonly window: BrowserWindow
  readonly closing: Closing
  /** Resolves a moment after its first frame, when it is gone, or when it would have been seen. */
  readonly seen: Promise<void>
  tell(tiding: Tiding, command?: Command): void
}

/** Opens the window on its page. It closes only once the page has saved, or cannot any more. */
export function openWindow(page: Page, preferences: KeptPreferences): OpenWindow {
  const window = createWindow(preferences)
  const { webContents } = window
  const closing = createClosing({
    tell: () => tell(webContents, 'closing'),
    // Not close(), which waits for the page once more.
    close: () => window.destroy(),
    askToWait: () => askToWait(window),
  })
  let crashedAt = -Infinity

  const holdBack = (event: { preventDefault(): void }) => {
    const canAnswer = !webContents.isCrashed() && !webContents.isLoadingMainFrame()
    if (canAnswer && closing.mustWait()) event.preventDefault()
  }
  window.on('close', holdBack)
  window.on('query-session-end', holdBack)
  window.on('session-end', () => tell(webContents, 'closing'))
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    note(new Error(`The window's process has ended: ${reason}`))
    const again = performance.now() - crashedAt > crashLoopMs
    crashedAt = performance.now()
    closing.stays()
    if (again) webContents.reload()
    else window.destroy()
  })
  // Unless the page is gone altogether, the window says so itself; without a page there is nothing to show.
  window.loadURL(page.url).catch(note)

  const seen = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => setTimeout(resolve, restMs))
    window.once('closed', resolve)
    setTimeout(resolve, seenWithinMs)
  })
  return { window, closing, seen, tell: (tiding, command) => tell(webContents, tiding, command) }
}
