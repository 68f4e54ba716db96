import { useMemo, useState } from 'react'
import { X } from 'lucide-react'
import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import { appWords } from '../../src-shared/words/app'
import { editorWords } from '../../src-shared/words/editor'
import { Button, IconButton } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { broughtBack, type BroughtBack } from './brought-back'
import css from './recovered.module.css'

const words = editorWords.recovered
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** What an ending nobody had planned has left, and where it is now. It stays until it is dismissed. */
export function Recovered({
  opened,
  onJump,
  onOpenFactsheet,
}: {
  readonly opened: Answers<'openFactsheet'>
  readonly onJump: (address: Address) => void
  readonly onOpenFactsheet: (id: string) => void
}) {
  const { recovered, keptApartAs, record } = opened
  const changes = useMemo(
    () => (recovered ? broughtBack(recovered.record, record) : []),
    [recovered, record],
  )
  const [isDismissed, setDismissed] = useState(false)
  const [isShown, setShown] = useState(false)
  const at = recovered ? moment.format(new Date(recovered.savedAt)) : ''
  const hasNews = changes.length > 0 || keptApartAs !== undefined
  if (isDismissed || !hasNews) return null
  return (
    <div className={css['recovered']}>
      <div role="status">
        {changes.length > 0 && <p>{words.bar(changes.length, at)}</p>}
        {keptApartAs !== undefined && <p>{words.keptApart}</p>}
      </div>
      {changes.length > 0 && <Button onClick={() => setShown(true)}>{words.show}</Button>}
      {keptApartAs !== undefined && (
        <Button onClick={() => onOpenFactsheet(keptApartAs)}>{words.openIt}</Button>
      )}
      <IconButton label={words.dismiss} onClick={() => setDismissed(true)}>
        <X size={16} aria-hidden />
      </IconButton>
      {isShown && (
        <Dialog wide title={words.heading} text={words.text(at)} onClose={() => setShown(false)}>
          <Changes
            changes={changes}
            at={at}
            onJump={(address) => {
              setShown(false)
              onJump(address)
            }}
          />
          <DialogActions>
            <Button onClick={() => setShown(false)}>{appWords.close}</Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  )
}

function Changes({
  changes,
  at,
  onJump,
}: {
  readonly changes: readonly BroughtBack[]
  readonly at: string
  readonly onJump: (address: Address) => void
}) {
  return (
    <div className={css['changes']}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.before(at)}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ address, label, before, after }) => (
            <tr key={address}>
              <th scope="row">
                <button type="button" onClick={() => onJump(address)}>
                  {label}
                </button>
              </th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
