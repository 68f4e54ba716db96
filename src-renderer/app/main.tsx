import './without-eval'
import '@fontsource-variable/inter/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NoticesProvider } from '../notices/notices'
import { PreferencesProvider, readPreferences } from '../preferences/preferences'
import { App } from './app'
import { loadScripts } from './scripts'
import './tokens.css'
import './base.css'

const preferences = readPreferences()

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
