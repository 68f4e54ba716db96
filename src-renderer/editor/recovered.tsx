import { useMemo, useState } from 'react'
import { X } from 'lucide-react'
import type { Answers } from '../../src-shared/contract/contract'
import { changesBetween } from '../../src-shared/changes/changes-between'
import { editable } from '../../src-shared/factsheet/editable'
import { editorWords } from '../../src-shared/words/editor'
import { Button, IconButton } from '../controls/button'
import css from './recovered.module.css'

const words = editorWords.recovered
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** What an ending nobody had planned has left, and where it is now. It stays until it is dismissed. */
export function Recovered({
  opened,
  onShow,
  onOpenFactsheet,
}: {
  readonly opened: Answers<'openFactsheet'>
  /** Shows what is different from what the file held. */
  readonly onShow: () => void
  readonly onOpenFactsheet: (id: string) => void
}) {
  const { recovered, keptApartAs, record } = opened
  const changes = useMemo(
    () => (recovered ? changesBetween(editable(recovered.record), record) : []),
    [recovered, record],
  )
  const [isDismissed, setDismissed] = useState(false)
  const at = recovered ? moment.format(new Date(recovered.savedAt)) : ''
  const hasNews = changes.length > 0 || keptApartAs !== undefined
  if (isDismissed || !hasNews) return null
  return (
    <div className={css['recovered']}>
      <div role="status">
        {changes.length > 0 && <p>{words.bar(changes.length, at)}</p>}
        {keptApartAs !== undefined && <p>{words.keptApart}</p>}
      </div>
      {changes.length > 0 && <Button onClick={onShow}>{words.show}</Button>}
      {keptApartAs !== undefined && (
        <Button onClick={() => onOpenFactsheet(keptApartAs)}>{words.openIt}</Button>
      )}
      <IconButton label={words.dismiss} onClick={() => setDismissed(true)}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
