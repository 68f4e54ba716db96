import { app, type Session } from 'electron'
import type { Page } from './page'

/**
 * Nothing but our one page: no other page, no window, no webview, no permission, no request to anywhere.
 * https://www.electronjs.org/docs/latest/tutorial/security (points 5, 11 to 14)
 */
export function confineContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', prevent)
    contents.on('will-frame-navigate', prevent)
    contents.on('will-redirect', prevent)
    contents.on('will-attach-webview', prevent)
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

const prevent = (event: { preventDefault(): void }) => event.preventDefault()

export function confineSession(session: Session, page: Page): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !page.allows(url) }))
}
