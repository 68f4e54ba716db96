import { useEffect, useId, useState } from 'react'
import { rolledFields } from '../../src-shared/editions/carried'
import { besideEarlier, earlierAddress } from '../../src-shared/editions/earlier'
import { answerAround } from '../../src-shared/editions/progress'
import { standBy } from '../../src-shared/editions/stand-by'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { apply } from '../../src-shared/factsheet/operations'
import { withAnalyst } from '../../src-shared/factsheet/people'
import type { Verdict } from '../../src-shared/factsheet/rolled'
import { standingWords as words } from '../../src-shared/words/editions'
import { ask } from '../api'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { useMe } from '../fields/acting'
import { FieldPopover } from '../fields/field-popover'
import { useReadOnly } from '../fields/read-only'
import { useNotify } from '../notices/notices'
import css from './history.module.css'
import type { Past } from './past'
import { Written } from './written'

/** What the edition before said in a field, beside what this one says, and whether it still holds. */
export function EarlierAnswer({
  field: { address: at, label, anchor },
  now,
  restore,
  onClose,
}: Past & {
  readonly field: { readonly address: Address; readonly label: string; readonly anchor: Element }
  readonly onClose: () => void
}) {
  const me = useMe()
  const notify = useNotify()
  const readOnly = useReadOnly()
  const address = answerAround(now, at)?.address ?? at
  const { earlier, failure } = useEarlier(now)
  const standing = rolledFields(now).find((each) => each.address === address)?.standing.is
  const beside = earlier && besideEarlier(earlier, now, address)

  const standByIt = (verdict: Verdict) => {
    const act = { by: me?.id ?? '', at: new Date().toISOString() }
    const said = standBy(now, address, { ...act, verdict })
    if ('unfit' in said) return
    const next = said.operations.reduce(apply<Factsheet>, now)
    restore(words.holdStep(label), me ? { ...next, people: withAnalyst(next.people, me) } : next)
    if (verdict !== 'corrected') onClose()
  }
  const edition = now.rolled?.edition
  return (
    <FieldPopover
      title={words.beside(label)}
      aside={standing === undefined ? '' : words.standings[standing]}
      anchor={anchor}
      onClose={onClose}
      wide
    >
      {!beside || edition === undefined ? (
        <p className={css['message']} role="status">
          {edition === undefined ? words.notRolled : (failure ?? words.loading)}
        </p>
      ) : (
        <table className={css['table']} data-narrow data-halves>
          <thead>
            <tr>
              <th scope="col">{words.edition(edition)}</th>
              <th scope="col">{words.edition(now.edition)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              {(['before', 'after'] as const).map((side) => (
                <td key={side} data-side={side}>
                  <div className={css['value']} dir="auto">
                    <Written stretches={beside.stretches} side={side} />
                  </div>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      {standing === 'corrected' && beside && now.derivedFrom && readOnly === undefined && (
        <Erratum
          record={now.derivedFrom.record}
          target={earlierAddress(now, address)}
          begun={words.erratumBegun(label, beside.was, beside.is)}
          by={me?.name ?? ''}
          onNoted={() => {
            notify(words.erratumNoted(edition ?? 0))
            onClose()
          }}
        />
      )}
      <div className={css['foot']}>
        {readOnly === undefined && standing === 'carried' && (
          <Button primary onClick={() => standByIt('unchanged')}>
            {words.hold}
          </Button>
        )}
        {readOnly === undefined && standing === 'updated' && (
          <Button onClick={() => standByIt('corrected')}>{words.wasWrong(edition ?? 0)}</Button>
        )}
        {readOnly === undefined && standing === 'corrected' && (
          <Button onClick={() => standByIt('updated')}>{words.wasRight}</Button>
        )}
        <Button onClick={onClose}>{words.done}</Button>
      </div>
    </FieldPopover>
  )
}

/** The edition before as it was when its answers were taken over, where that is kept. */
function useEarlier({ derivedFrom }: Factsheet) {
  const [read, setRead] = useState<{ earlier?: Factsheet; failure?: string }>({})
  const { record, sha } = derivedFrom ?? {}
  useEffect(() => {
    if (record === undefined || sha === undefined) return
    let isWanted = true
    void ask('readFactsheet', { id: record, sha }).then((reply) => {
      if (!isWanted) return
      setRead(reply.ok ? { earlier: reply.value.record } : { failure: reply.fault.message })
    })
    return () => {
      isWanted = false
    }
  }, [record, sha])
  return read
}

/** What is noted on the edition before: that an answer of it was wrong. */
function Erratum({
  record,
  target,
  begun,
  by,
  onNoted,
}: {
  readonly record: string
  readonly target: Address
  readonly begun: string
  readonly by: string
  readonly onNoted: () => void
}) {
  const id = useId()
  const [text, setText] = useState(by === '' ? begun : `${begun} (${by})`)
  const [failure, setFailure] = useState('')
  const note = async () => {
    const reply = await ask('noteErratum', { id: record, target, text })
    if (reply.ok) onNoted()
    else setFailure(reply.fault.message)
  }
  return (
    <div>
      <label htmlFor={id}>{words.erratum}</label>
      <textarea
        id={id}
        className={controls['input']}
        rows={3}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {failure && (
        <p className={css['warning']} role="alert">
          {failure}
        </p>
      )}
      <div className={css['foot']}>
        <Button primary disabled={text.trim() === ''} onClick={() => void note()}>
          {words.noteErratum}
        </Button>
      </div>
    </div>
  )
}
