// A browser as anybody may have: it opens the file named last, and saves what is downloaded where SAVE_TO says.
import { app, BrowserWindow, session } from 'electron'

app
  .whenReady()
  .then(() => {
    session.defaultSession.on('will-download', (_, item) =>
      item.setSavePath(process.env['SAVE_TO'] ?? ''),
    )
    return new BrowserWindow({ width: 1200, height: 900 }).loadFile(process.argv.at(-1) ?? '')
  })
  .catch(() => app.exit(1))
