import { app, powerMonitor } from 'electron'

/** Quitting waits for writes that are under way, but not for ever. */
const lastWritesMs = 5000

/** Ends the app when its window has closed, on a Mac only when asked to, and never in the middle of a write. */
export function quitInOrder(settled: () => Promise<unknown>): { stay(): void } {
  let wanted = false
  app.on('before-quit', () => {
    wanted = true
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || wanted) app.quit()
  })
  // Not sent before Windows shuts down; there the window hears of it (session-end).
  powerMonitor.on('shutdown', () => app.quit())
  let isSettled = false
  app.on('will-quit', (event) => {
    if (isSettled) return
    event.preventDefault()
    const patience = new Promise((resolve) => setTimeout(resolve, lastWritesMs))
    void Promise.race([settled(), patience]).finally(() => {
      isSettled = true
      app.quit()
    })
  })
  return {
    stay() {
      wanted = false
    },
  }
}
