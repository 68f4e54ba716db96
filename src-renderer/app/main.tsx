import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-sans-kr/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { NoticesProvider } from '../notices/notices'
import { PreferencesProvider } from '../preferences/preferences'
import { App } from './app'
import { mendHalfCharacters } from './whole-characters'
import './tokens.css'
import './base.css'

// Capturing: heard before the form's own listeners.
document.addEventListener('input', mendHalfCharacters, true)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PreferencesProvider>
      <NoticesProvider>
        <App />
      </NoticesProvider>
    </PreferencesProvider>
  </StrictMode>,
)
