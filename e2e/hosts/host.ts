import type { Page } from '@playwright/test'

/** The app as a story has it: a window on a data folder, and hands on what stands around the window. */
export type OpenApp = {
  readonly page: Page
  readonly data: string
  /** What the user answers when asked where to write; undefined: thinks better of it. */
  readonly willSaveTo: (file: string | undefined) => Promise<void>
  /** What the user answers when asked which file to open. */
  readonly willOpen: (file: string | undefined) => Promise<void>
  readonly setScheme: (scheme: 'light' | 'dark') => Promise<void>
  /** Closes the window as its user would, and resolves when the app has ended. */
  readonly close: () => Promise<void>
}

export type Host = {
  readonly name: 'electron' | 'chromium'
  readonly open: (data: string) => Promise<OpenApp>
}
