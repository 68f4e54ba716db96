import { useEffect, useState } from 'react'
import { listen } from '../api'

/**
 * Looks at the files that were given to the app as soon as nothing else is asked: until then they wait in the main
 * process. `look` resolves when they are in sight, or when their user stays where they are.
 */
export function useGivenFiles(isAsked: boolean, look: () => Promise<void>): void {
  const [state, setState] = useState<'none' | 'waiting' | 'looking'>('none')
  useEffect(
    () =>
      listen((tiding) => {
        // On the way to the library, which is listed then, the main process says once more that they wait.
        if (tiding === 'filesGiven') setState((was) => (was === 'looking' ? was : 'waiting'))
      }),
    [],
  )
  useEffect(() => {
    if (state !== 'waiting' || isAsked) return
    const lookUnlessAsked = () => {
      if (document.querySelector('[data-overlay]') !== null) return
      dialogs.disconnect()
      setState('looking')
      void look().finally(() => setState('none'))
    }
    // A dialog of the editor's is unknown here but for what stands in the page.
    const dialogs = new MutationObserver(lookUnlessAsked)
    dialogs.observe(document.body, { childList: true, subtree: true })
    lookUnlessAsked()
    return () => dialogs.disconnect()
  }, [state, isAsked, look])
}
