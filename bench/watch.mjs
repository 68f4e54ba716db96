// Runs inside Electron, beside the application that is measured, and says when its page could be used.
import { app } from 'electron'
import { writeSync } from 'node:fs'

/**
 * Prints `{ at, ... }` once and ends the application. `at` is the moment of the second frame after `isUsable` holds
 * (the first one draws it), or when the window was shown if that was later.
 * @param {string} isUsable an expression for the page
 * @param {(contents: import('electron').WebContents) => Promise<object>} [prove] that it can be used; not measured
 */
export function watch(isUsable, prove = async () => ({})) {
  const shown = new Promise((resolve) => {
    app.on('browser-window-created', (_event, window) => {
      if (window.isVisible()) resolve(Date.now())
      window.once('show', () => resolve(Date.now()))
    })
  })
  app.on('web-contents-created', (_event, contents) => {
    // Not contents.executeJavaScript(), which waits until everything is loaded.
    // oxlint-disable-next-line typescript/no-misused-promises -- a failure here ends the run, which is what a bench wants
    contents.once('dom-ready', async () => {
      const drawn = await contents.mainFrame.executeJavaScript(momentOf(isUsable))
      const visible = await shown
      const proof = await prove(contents)
      writeSync(
        1,
        `${JSON.stringify({ at: Math.max(drawn, visible), drawn, visible, ...proof })}\n`,
      )
      app.exit(0)
    })
  })
}

/** @param {string} isUsable */
const momentOf = (isUsable) => `new Promise((resolve) => {
  const isUsable = () => ${isUsable}
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())))
  if (isUsable()) return drawn()
  const observer = new MutationObserver(() => {
    if (!isUsable()) return
    observer.disconnect()
    drawn()
  })
  observer.observe(document, { childList: true, subtree: true })
})`
