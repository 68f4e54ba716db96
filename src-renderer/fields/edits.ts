import { createContext, useContext } from 'react'

type Together = (label: string, change: () => void) => void

const Edits = createContext<Together>((_label, change) => change())
export const EditsProvider = Edits.Provider

/** Makes all changes of the form within `change` one step of undo, with a name of its own such as “replace all”. */
export const useTogether = () => useContext(Edits)
