import '@fontsource-variable/inter/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NoticesProvider } from '../notices/notices'
import { PreferencesProvider, readPreferences } from '../preferences/preferences'
import { keepCombinationsFromMenuBar } from './alt-alone'
import { App } from './app'
import { loadScripts } from './scripts'
import { mendHalfCharacters } from './whole-characters'
import './tokens.css'
import './base.css'

const preferences = readPreferences()

keepCombinationsFromMenuBar(window)
// Capturing: heard before the form's own listeners.
document.addEventListener('input', mendHalfCharacters, true)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PreferencesProvider kept={preferences}>
      <NoticesProvider>
        <App />
      </NoticesProvider>
    </PreferencesProvider>
  </StrictMode>,
)

loadScripts()
