import { X } from 'lucide-react'
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { appWords } from '../../src-shared/words/app'
import css from './notices.module.css'

type Action = {
  readonly label: string
  readonly act: () => void
  /** It acts on the open factsheet, so its notice goes when that closes. */
  readonly inEditor?: boolean
}
type Notice = {
  readonly key: number
  readonly text: string
  readonly action?: Action | undefined
  readonly grave: boolean
}
type Notify = (text: string, action?: Action, grave?: 'grave') => void

const Notices = createContext<Notify>(() => {})
/** Says something below the work, with at most one thing to do about it. Grave ones stay until they are dismissed. */
export const useNotify = () => useContext(Notices)

const shownFor = 12_000
const Withdraw = createContext<() => void>(() => {})
/** Takes back the notices that can no longer be acted on once the editor has closed. */
export const useWithdraw = () => useContext(Withdraw)

let last = 0

export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const dismiss = useCallback(
    (key: number) => setNotices((now) => now.filter((notice) => notice.key !== key)),
    [],
  )
  const notify = useCallback<Notify>((text, action, grave) => {
    const key = (last += 1)
    setNotices((now) => {
      // What is said again stands there once; what can be acted on is another thing each time.
      const others = now.filter((notice) => notice.text !== text || notice.action)
      return [...others.slice(-2), { key, text, action, grave: grave === 'grave' }]
    })
  }, [])
  const withdraw = useCallback(
    () => setNotices((now) => now.filter((notice) => !notice.action?.inEditor)),
    [],
  )
  return (
    <Notices value={notify}>
      <Withdraw value={withdraw}>{children}</Withdraw>
      <div className={css['notices']} role="status" aria-live="polite">
        {notices.map((notice) => (
          <NoticeLine key={notice.key} notice={notice} dismiss={dismiss} />
        ))}
      </div>
    </Notices>
  )
}

function NoticeLine({
  notice,
  dismiss,
}: {
  readonly notice: Notice
  readonly dismiss: (key: number) => void
}) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (notice.grave || held) return
    const timer = setTimeout(() => dismiss(notice.key), shownFor)
    return () => clearTimeout(timer)
  }, [notice, dismiss, held])
  return (
    <div
      className={css['notice']}
      data-grave={notice.grave || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{notice.text}</span>
      {notice.action && (
        <button
          type="button"
          onClick={() => {
            notice.action?.act()
            dismiss(notice.key)
          }}
        >
          {notice.action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={appWords.dismiss}
        title={appWords.dismiss}
        onClick={() => dismiss(notice.key)}
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  )
}
