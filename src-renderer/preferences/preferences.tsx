import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import { changedPreferences, usualPreferences } from '../../src-shared/contract/change-preferences'
import type { Preferences, SomePreferences } from '../../src-shared/contract/preferences'
import { ask } from '../api'

type Change = (some: SomePreferences) => void

/** How the analyst at this computer likes to work, in this window. */
class KeptPreferences {
  #now = usualPreferences
  readonly #listeners = new Set<() => void>()

  /** Asked for while the page still loads, before the list of the library is, and answered from memory: so they are
   * there when the first view that follows them is drawn. */
  constructor() {
    void ask('readPreferences', {}).then((reply) => reply.ok && this.#become(reply.value))
  }

  get now(): Preferences {
    return this.#now
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Shown at once, and kept in the background: a width that could not be kept is no reason to interrupt anybody. */
  readonly change: Change = (some) => {
    this.#become(changedPreferences(this.#now, some))
    void ask('changePreferences', some)
  }

  #become(now: Preferences): void {
    this.#now = now
    for (const listener of this.#listeners) listener()
  }
}

const Kept = createContext<KeptPreferences | undefined>(undefined)

function useKept(): KeptPreferences {
  const kept = useContext(Kept)
  if (!kept) throw new Error('No preferences around')
  return kept
}

/** `kept` is made once, by whoever starts the page. */
export function PreferencesProvider({
  kept,
  children,
}: {
  readonly kept: KeptPreferences
  readonly children: ReactNode
}) {
  return <Kept value={kept}>{children}</Kept>
}

export const readPreferences = () => new KeptPreferences()

export function usePreferences(): { readonly preferences: Preferences; readonly change: Change } {
  const { change } = useKept()
  return { preferences: usePreference((all) => all), change }
}

/** One preference: who uses it is drawn again only when that one changes. */
export function usePreference<T>(pick: (all: Preferences) => T): T {
  const kept = useKept()
  return useSyncExternalStore(kept.listen, () => pick(kept.now))
}

export const useChangePreferences = (): Change => useKept().change

/** The preferences as they are when it is called, for what is read once and not followed. */
export function usePreferencesNow(): () => Preferences {
  const kept = useKept()
  return () => kept.now
}
