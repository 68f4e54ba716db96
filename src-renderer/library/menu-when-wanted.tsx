import { Suspense, useState, type ReactNode } from 'react'

/**
 * A button whose menu is loaded and made when it is wanted, and opens at once then: the list would wait for what a menu is
 * made of, and for one in each row in sight. `closed` is the button until then.
 */
export function MenuWhenWanted({
  closed,
  children,
}: {
  readonly closed: (want: () => void) => ReactNode
  readonly children: ReactNode
}) {
  const [isWanted, setWanted] = useState(false)
  const button = closed(() => setWanted(true))
  return isWanted ? <Suspense fallback={button}>{children}</Suspense> : button
}
