import { _electron, type ElectronApplication } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Host, OpenApp } from './host'

const project = path.join(import.meta.dirname, '../..')

export type ElectronApp = OpenApp & {
  readonly app: ElectronApplication
  /** Ends the main process as a crash would, and resolves when it has ended. */
  readonly kill: () => Promise<void>
}

/**
 * The real thing. The runtime and its switches come from `scripts/stories.mjs`. `userData` is where it keeps its
 * preferences; another folder each time, unless one is given. Without a data folder it has the one it keeps there, or
 * that it was moved to.
 */
export async function openElectron(
  data: string | undefined,
  userData?: string,
  /** Further arguments, such as files to open. */
  named: readonly string[] = [],
  /** What is started in place of the project, which it loads. */
  entry = project,
): Promise<ElectronApp> {
  const user = userData ?? (await mkdtemp(path.join(tmpdir(), 'factsheets-user-')))
  const { executablePath, args } = electronFor(user, entry)
  const app = await _electron.launch({
    executablePath,
    // Playwright would pretend a light system; the app's own appearance is what is tested.
    colorScheme: null,
    args: [...args, ...(data === undefined ? [] : [`--data=${data}`]), ...named],
    env: { ...process.env, FACTSHEETS_DATA: '' },
  })
  let hasEnded = false
  const ended = new Promise<void>((resolve) =>
    app.process().once('exit', () => {
      hasEnded = true
      resolve()
    }),
  )
  const page = await app.firstWindow()
  await page.locator('main').waitFor()
  return {
    app,
    page,
    data: data ?? path.join(user, 'library'),
    async willSaveTo(file) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: !filePath, filePath: filePath ?? '' })
      }, file)
    },
    async willOpen(file) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: !filePath, filePaths: filePath ? [filePath] : [] })
      }, file)
    },
    async setScheme(scheme) {
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source
      }, scheme)
    },
    async kill() {
      app.process().kill('SIGKILL')
      await ended
    },
    async close() {
      if (hasEnded) return
      await app
        .evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().forEach((each) => each.close()),
        )
        // The app may be gone before it has answered.
        .catch(() => undefined)
      await ended
    },
  }
}

/** Starts the app a second time, from `folder`, and resolves with the code it ends with: the first instance goes on. */
export async function startAgain(
  userData: string,
  folder: string,
  named: readonly string[],
): Promise<number | null> {
  const { executablePath, args } = electronFor(userData)
  const second = spawn(executablePath, [...args, ...named], { cwd: folder, stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number | null]
  return code
}

function electronFor(
  userData: string,
  entry = project,
): { executablePath: string; args: readonly string[] } {
  const executablePath = process.env['FACTSHEETS_ELECTRON']
  if (!executablePath) throw new Error('Start the stories with: npm run stories')
  const switches = JSON.parse(process.env['FACTSHEETS_ELECTRON_ARGS'] ?? '[]') as string[]
  return { executablePath, args: [...switches, entry, `--user-data-dir=${userData}`] }
}

export const electronHost: Host = { name: 'electron', open: (data) => openElectron(data) }
