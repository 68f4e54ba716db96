import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import {
  changedPreferences,
  usualPreferences,
  type Preferences,
  type SomePreferences,
} from '../../src-shared/contract/preferences'
import { ask } from '../api'

type UsePreferences = {
  readonly preferences: Preferences
  /** Shown at once, and kept in the background: a width that could not be kept is no reason to interrupt anybody. */
  readonly change: (some: SomePreferences) => void
}

const Kept = createContext<UsePreferences>({ preferences: usualPreferences, change: () => {} })
export const usePreferences = () => useContext(Kept)

/**
 * How the analyst at this computer likes to work. Asked for while the page is still loading, before the list of the
 * library is, and answered from memory: so they are there when the first view that follows them is drawn.
 */
const asked = ask('readPreferences', {})

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [preferences, setPreferences] = useState(usualPreferences)
  useEffect(() => {
    void asked.then((reply) => reply.ok && setPreferences(reply.value))
  }, [])
  const change = useCallback((some: SomePreferences) => {
    setPreferences((before) => changedPreferences(before, some))
    void ask('changePreferences', some)
  }, [])
  const value = useMemo(() => ({ preferences, change }), [preferences, change])
  return <Kept value={value}>{children}</Kept>
}
