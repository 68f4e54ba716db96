// The built application, whose list comes when the story says so (`globalThis.giveList`): what is seen before lasts.
import { ipcMain } from 'electron'

const { promise, resolve } = Promise.withResolvers()
Object.assign(globalThis, { giveList: resolve })

const handle = ipcMain.handle.bind(ipcMain)
ipcMain.handle = (verb, answer) =>
  handle(
    verb,
    verb !== 'listFactsheets'
      ? answer
      : async (...given) => {
          await promise
          return answer(...given)
        },
  )
// It has to say what its pages are before the app is ready, which waits for this file.
await import('../../out/main/index.js')
