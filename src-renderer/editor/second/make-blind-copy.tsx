import { secondWords as words } from '../../../src-shared/words/second-coding'
import { ask } from '../../api'
import { Button } from '../../controls/button'
import { useNotify } from '../../notices/notices'
import css from './second.module.css'

/** Makes a copy without the answers of the open factsheet, in the library or as a file. */
export function MakeBlindCopy({
  id,
  settle,
  onMade,
  onOpenFactsheet,
}: {
  readonly id: string
  readonly settle: () => Promise<boolean>
  readonly onMade: () => void
  readonly onOpenFactsheet: (id: string) => void
}) {
  const notify = useNotify()
  const make = async (into: 'library' | 'file') => {
    if (!(await settle())) return
    const reply = await ask('beginSecondCoding', { id, into })
    if (!reply.ok) return notify(reply.fault.message, undefined, 'grave')
    const made = reply.value
    switch (made.outcome) {
      case 'cancelled':
        return
      case 'written':
        return notify(words.written(made.file))
      case 'begun':
        onMade()
        return notify(words.begun, { label: words.openIt, act: () => onOpenFactsheet(made.id) })
    }
  }
  return (
    <p className={css['making']}>
      <Button onClick={() => void make('library')}>{words.here}</Button>
      <Button onClick={() => void make('file')}>{words.out}</Button>
    </p>
  )
}
