import { useEffect, useRef, type ReactNode } from 'react'
import css from './merging.module.css'

/** What is read from top to bottom: it has the focus once it is there, in place of the button that waited for it. */
export function ReadThrough({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  const own = useRef<HTMLElement>(null)
  useEffect(() => own.current?.focus(), [])
  return (
    // It scrolls, so it must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={own} className={css['scroll']} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
