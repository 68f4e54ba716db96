import { createContext, useContext } from 'react'
import type { SaveState } from './autosave'

const Flush = createContext<() => Promise<SaveState>>(() => {
  throw new Error('Nothing is open')
})
export const FlushProvider = Flush.Provider

/** Brings all that the form holds into the journal, for whatever the main process is to do with the factsheet. */
export const useFlush = () => useContext(Flush)
