import { app, ipcMain } from 'electron'
import path from 'node:path'
import { droppedChannel } from '../../src-shared/contract/bridge'
import { isTrusted } from './trust'

/** More than are ever dragged by hand; a folder is one. */
const most = 1000

/**
 * What was dropped on the window, named at the start, or opened with the app by the platform, until the window asks
 * for it. The window itself never names a path: the preload script takes them from what its user has dropped.
 */
export function collectGivenFiles(origin: string, onGiven: () => void) {
  let waiting: readonly string[] = []
  const give = (files: readonly string[]) => {
    if (files.length === 0) return
    waiting = files
    onGiven()
  }
  ipcMain.on(droppedChannel, (event, paths: unknown) => {
    if (isTrusted(event.senderFrame, origin)) give(pathsIn(paths))
  })
  // On a Mac, a file that is opened with the app.
  app.on('open-file', (event, file) => {
    event.preventDefault()
    give([file])
  })
  return {
    give,
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

function pathsIn(paths: unknown): readonly string[] {
  if (!Array.isArray(paths)) return []
  return paths
    .filter((each): each is string => typeof each === 'string' && path.isAbsolute(each))
    .slice(0, most)
}
