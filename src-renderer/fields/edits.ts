import { createContext, useContext } from 'react'
import type { FieldName } from './form'

/** How the fields change the open factsheet in other ways than by their own registration. */
type Edits = {
  /** Makes all changes of the form within `change` one step of undo, with a name such as “replace all”. */
  readonly together: (label: string, change: () => void) => void
  /** Puts what was typed into the form. False where it was not, and the form is to take it in its own way. */
  readonly type: (name: FieldName, value: unknown) => boolean
}

const Edits = createContext<Edits>({ together: (_label, change) => change(), type: () => false })
export const EditsProvider = Edits.Provider

export const useTogether = () => useContext(Edits).together
export const useType = () => useContext(Edits).type
