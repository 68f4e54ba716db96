import { BookMarked } from 'lucide-react'
import { createContext, memo, useCallback, useContext, useMemo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { EvidenceTarget } from '../../src-shared/factsheet/source'
import { evidenceWords } from '../../src-shared/words/evidence'
import { withShortcut } from '../controls/shortcut'
import { EvidencePopover, type EvidenceOpen } from './evidence-popover'
import { useFactsheetForm } from './form'
import css from './notes.module.css'

const words = evidenceWords

type Marks = {
  readonly counts: ReadonlyMap<string, number>
  readonly opened: string | undefined
  readonly open: (given: EvidenceOpen) => void
}
const EvidenceMarks = createContext<Marks | undefined>(undefined)

const keyOfTarget = ({ address, code }: EvidenceTarget) => `${address} ${code ?? ''}`

/** Watches the evidence once for all fields, so that a key in a field costs nothing here. */
export function EvidenceProvider({
  opened,
  onOpen,
  children,
}: {
  readonly opened: EvidenceOpen | undefined
  readonly onOpen: (given: EvidenceOpen | undefined) => void
  readonly children: ReactNode
}) {
  const { control } = useFactsheetForm()
  const all = useWatch({ control, name: 'evidence' })
  const close = useCallback(() => onOpen(undefined), [onOpen])
  const key = opened && keyOfTarget(opened.target)
  const marks = useMemo(
    () => ({
      counts: new Map(
        [...Map.groupBy(all, ({ target }) => keyOfTarget(target))].map(([at, some]) => [
          at,
          some.length,
        ]),
      ),
      opened: key,
      open: onOpen,
    }),
    [all, key, onOpen],
  )
  return (
    <EvidenceMarks value={marks}>
      {children}
      {opened && <EvidencePopover key={key} opened={opened} onClose={close} />}
    </EvidenceMarks>
  )
}

/**
 * The button that opens the evidence of a field or a category: seen like that of notes, and a stop of Tab only with
 * some. A key in the field does not draw it anew.
 */
export const EvidenceMark = memo(function EvidenceMark({
  address,
  code,
  label,
}: {
  readonly address: string
  readonly code?: string
  readonly label: string
}) {
  const marks = useContext(EvidenceMarks)
  if (!marks) return null
  const target = { address, ...(code !== undefined && { code }) }
  const count = marks.counts.get(keyOfTarget(target)) ?? 0
  const said = count === 0 ? words.on(label) : words.countOn(count, label)
  return (
    <button
      type="button"
      className={css['mark']}
      data-note={count > 0 ? 'evidence' : 'none'}
      tabIndex={count > 0 ? undefined : -1}
      aria-haspopup="dialog"
      aria-expanded={marks.opened === keyOfTarget(target)}
      title={withShortcut(said, 'evidence')}
      onClick={(event) => marks.open({ target, label, anchor: event.currentTarget })}
    >
      <BookMarked size={13} aria-hidden />
      <span className="visually-hidden">{said}</span>
      {count > 1 && <span aria-hidden>{count}</span>}
    </button>
  )
})
