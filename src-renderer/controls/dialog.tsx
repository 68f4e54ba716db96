import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Dialog as PlainDialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import css from './controls.module.css'

/** A question over the work. Escape and a click beside it close it, but not where a decision is `needed`. */
export function Dialog({
  title,
  text,
  needed = false,
  wide = false,
  tall = false,
  onClose,
  children,
}: {
  readonly title: string
  readonly text?: ReactNode
  readonly needed?: boolean
  readonly wide?: boolean
  /** As much as there is room for, whatever is in it. */
  readonly tall?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const Kind = needed ? AlertDialog : PlainDialog
  return (
    <Kind.Root open onOpenChange={(open) => !open && onClose()}>
      <Kind.Portal>
        <Kind.Backdrop className={css['backdrop']} />
        <Kind.Popup
          className={css['dialog']}
          data-wide={wide || undefined}
          data-tall={tall || undefined}
          data-overlay
        >
          <Kind.Title className={css['dialogTitle']}>{title}</Kind.Title>
          {text && <Kind.Description className={css['dialogText']}>{text}</Kind.Description>}
          {children}
        </Kind.Popup>
      </Kind.Portal>
    </Kind.Root>
  )
}

/** The buttons at the foot of a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={css['dialogActions']}>{children}</div>
}
