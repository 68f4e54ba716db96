// A window of the product's runtime with the page of the form engines, and nothing else.
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 })
  void window.loadFile(process.argv.at(-1) ?? '')
})
