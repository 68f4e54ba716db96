import '@fontsource-variable/inter/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NoticesProvider } from '../notices/notices'
import { PreferencesProvider, readPreferences } from '../preferences/preferences'
import { keepCombinationsFromMenuBar } from './alt-alone'
import { App } from './app'
import { askFirst, comeOrLate } from './first-list'
import { loadScripts } from './scripts'
import { sized } from './sized'
import { mendHalfCharacters } from './whole-characters'
import './tokens.css'
import './base.css'

const preferences = readPreferences()

keepCombinationsFromMenuBar(window)
// Capturing: heard before the form's own listeners.
document.addEventListener('input', mendHalfCharacters, true)

const first = askFirst()
const root = createRoot(document.getElementById('root')!)
// What is drawn without the list would be drawn again with it a moment later.
void Promise.all([comeOrLate(first), sized(window)]).then(() => {
  root.render(
    <StrictMode>
      <PreferencesProvider kept={preferences}>
        <NoticesProvider>
          <App firstList={first} />
        </NoticesProvider>
      </PreferencesProvider>
    </StrictMode>,
  )
  loadScripts()
})
