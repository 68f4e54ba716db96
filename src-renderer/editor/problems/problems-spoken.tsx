import { useEffect, useRef, useState } from 'react'
import { problemWords as words } from '../../../src-shared/words/problems'
import { useJudgement } from '../../fields/judging'
import type { Problems } from './problems'

/** After a field is left, until what was done in it has been checked. */
const settled = 500

/**
 * How many problems there are, for those who hear it while the list is closed: once a field is left and only where the
 * number is another one, so that nobody is interrupted; and after a check that opens the list, which then speaks itself.
 */
export function ProblemsSpoken({ problems: { isOpen, checks } }: { readonly problems: Problems }) {
  const count = useJudgement(({ isRead, open }) => (isRead ? open.length : undefined))
  const now = useRef({ count, isOpen })
  const known = useRef(count)
  const [said, say] = useState('')
  useEffect(() => {
    now.current = { count, isOpen }
    if (isOpen || known.current === undefined) known.current = count
  }, [count, isOpen])

  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (checks > 0 && !wasOpen.current) say(words.checked(summaryOf(now.current.count ?? 0)))
  }, [checks])
  useEffect(() => {
    wasOpen.current = isOpen
    if (!isOpen) say('')
  }, [isOpen])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const left = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const { count: counted, isOpen: isShown } = now.current
        if (isShown || counted === undefined || counted === known.current) return
        known.current = counted
        say(summaryOf(counted))
      }, settled)
    }
    // Who types in the next field already hears it when that one is left.
    const typed = () => clearTimeout(timer)
    document.addEventListener('focusout', left)
    document.addEventListener('input', typed)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusout', left)
      document.removeEventListener('input', typed)
    }
  }, [])
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}

const summaryOf = (count: number): string => (count === 0 ? words.none : words.count(count))
