import { createContext, useContext, type ReactNode } from 'react'

/** Why the open factsheet can be read and not changed, as a sentence; undefined where it can. */
const ReadOnly = createContext<string | undefined>(undefined)
export const ReadOnlyProvider = ReadOnly.Provider
export const useReadOnly = () => useContext(ReadOnly)

/** Makes every control in it one to read, while the factsheet may not be changed. */
export function LockedWhereReadOnly({
  but = false,
  children,
}: {
  /** These can be changed all the same. */
  readonly but?: boolean
  readonly children: ReactNode
}) {
  const readOnly = useReadOnly()
  return readOnly === undefined || but ? (
    children
  ) : (
    <fieldset disabled data-read-only>
      {children}
    </fieldset>
  )
}
