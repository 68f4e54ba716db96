import { Lock } from 'lucide-react'
import { isLocked } from '../../../src-shared/status/course'
import { statusWords as words } from '../../../src-shared/words/status'
import { useReading } from '../../fields/reading'
import css from './status.module.css'

/** Above the fields of a published factsheet: why they are locked, and the way on. */
export function LockedNote({ onStatus }: { readonly onStatus: () => void }) {
  const locked = useReading(isLocked)
  if (!locked) return null
  return (
    <p className={css['locked']}>
      <Lock size={13} aria-hidden />
      <span>{words.lockedNote}</span>
      <button type="button" onClick={onStatus}>
        {words.lockedWayOn}
      </button>
    </p>
  )
}
