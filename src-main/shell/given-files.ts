import { app, ipcMain } from 'electron'
import path from 'node:path'
import { droppedChannel } from '../../src-shared/contract/bridge'
import { filesNamed } from './files-named'
import { isTrusted } from './trust'

/** More than are ever dragged by hand; a folder is one. */
const most = 1000

/**
 * What was dropped on the window, named at the start, named to a second instance, or opened with the app by the platform,
 * until the window asks for it. To be called before the app is ready: a Mac says then which file it was started with
 * (https://www.electronjs.org/docs/latest/api/app#event-open-file-macos). The window itself never names a path: the
 * preload script takes them from what its user has dropped.
 */
export function collectGivenFiles(origin: string, onGiven: () => void) {
  let waiting: readonly string[] = []
  const give = (files: readonly string[]) => {
    if (files.length === 0) return
    // A Mac opens several one by one, and two instances may be started at once.
    waiting = [...new Set([...waiting, ...files])].slice(0, most)
    onGiven()
  }
  give(filesNamed(process.argv, process.cwd()))
  app.on('second-instance', (_event, argv, from) => give(filesNamed(argv, from)))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    give([file])
  })
  ipcMain.on(droppedChannel, (event, paths: unknown) => {
    if (isTrusted(event.senderFrame, origin)) give(pathsIn(paths))
  })
  return {
    /** Tells once more of what nobody has asked for yet. */
    remind() {
      if (waiting.length > 0) onGiven()
    },
    take(): readonly string[] {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
export type GivenFiles = ReturnType<typeof collectGivenFiles>

function pathsIn(paths: unknown): readonly string[] {
  if (!Array.isArray(paths)) return []
  return paths
    .filter((each): each is string => typeof each === 'string' && path.isAbsolute(each))
    .slice(0, most)
}
