import { useCallback, useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { trashDays } from '../../src-shared/contract/trash'
import { backupWords as words } from '../../src-shared/words/backups'
import { ask } from '../api'
import { Button } from '../controls/button'
import { CloseOnly } from '../controls/close-only'
import { Dialog } from '../controls/dialog'
import { when } from './when'
import css from './kept.module.css'

type Trashed = Answers<'listTrash'>['items'][number]

/** What was removed or replaced, how long it stays, and the way back. */
export function TrashDialog({
  onRestored,
  onClose,
}: {
  /** The library is another one now. */
  readonly onRestored: () => void
  readonly onClose: () => void
}) {
  const [items, setItems] = useState<readonly Trashed[]>()
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await ask('listTrash', {})
    if (reply.ok) setItems(reply.value.items)
    else setSaid(reply.fault.message)
  }, [])
  useEffect(() => void refresh(), [refresh])
  const putBack = async ({ file, name, wasReplaced }: Trashed) => {
    const reply = await ask('restoreTrashed', { file })
    const done = wasReplaced ? words.putBackVersion(name) : words.putBack(name)
    setSaid(reply.ok ? done : reply.fault.message)
    await refresh()
    onRestored()
  }
  return (
    <Dialog wide title={words.trash} text={words.trashText(trashDays)} onClose={onClose}>
      <p className={css['said']} role="status">
        {said}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css['scroll']} role="region" aria-label={words.trash} tabIndex={0}>
        {items?.length === 0 && <p>{words.trashEmpty}</p>}
        <ul>
          {items?.map((item) => (
            <li key={item.file}>
              <bdi>{item.name}</bdi>
              <span className={css['muted']}>
                {when(item.at)}, {item.wasReplaced ? words.replaced : words.removed},{' '}
                {words.daysLeft(item.daysLeft)}
              </span>
              <Button aria-label={words.restoreNamed(item.name)} onClick={() => void putBack(item)}>
                {words.restore}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <CloseOnly onClose={onClose} />
    </Dialog>
  )
}
