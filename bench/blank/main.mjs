// The least that Electron can show: one window with one line of text. Ends once it is seen, unless told to stay (--stay).
import { app, BrowserWindow } from 'electron'
import path from 'node:path'
import { watch } from '../watch.mjs'

if (!process.argv.includes('--stay')) watch('document.body !== null')
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 })
  void window.loadFile(path.join(import.meta.dirname, 'index.html'))
})
