import { useState } from 'react'
import { wordDifference } from '../../../src-shared/changes/word-difference'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import type { Settlement, TakenRemark } from '../../../src-shared/factsheet/taken-remark'
import {
  accepted,
  withAnswer,
  withSettled,
  type Standing,
} from '../../../src-shared/review/settle-remark'
import { roundWords as words } from '../../../src-shared/words/review-round'
import { nameOfPerson } from '../../fields/acting'
import { useReadOnly } from '../../fields/read-only'
import type { ActingSheet } from '../acting-sheet'
import css from './review.module.css'

const dateStyle = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const day = (moment: string) => {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : dateStyle.format(date)
}

/** One remark on a field: what was sent, what stands now, what is suggested, and what is to become of it. */
export function RemarkCard({
  remark,
  standing,
  field,
  people,
  review,
  onGo,
}: {
  readonly remark: TakenRemark
  readonly standing: Standing
  /** What the field is called. */
  readonly field: string
  readonly people: Factsheet['people']
  readonly review: ActingSheet
  /** Undefined where there is no field to go to. */
  readonly onGo: (() => void) | undefined
}) {
  const readOnly = useReadOnly() !== undefined
  const { kind, author, at, copy, settled } = remark
  const who = words.by(author, copy.sentTo, at === '' ? day(copy.sentAt) : day(at))
  return (
    <li className={css['card']} data-settled={settled ? true : undefined}>
      <p className={css['head']}>
        {onGo ? (
          <button type="button" className={css['field']} onClick={onGo}>
            {field}
          </button>
        ) : (
          <b>{field}</b>
        )}
        <span>
          {words.kinds[kind]} · {who}
        </span>
      </p>
      {kind === 'comment' ? (
        <p className={css['said']} dir="auto">
          {remark.text}
        </p>
      ) : (
        <Versions remark={remark} standing={standing} />
      )}
      {!readOnly && (
        <Acts
          remark={remark}
          standing={standing}
          field={field}
          who={nameOfPerson(people, settled?.by ?? '')}
          review={review}
        />
      )}
    </li>
  )
}

/** Against what was sent, so that one sees who changed what; without a change of ours, one line says it all. */
function Versions({
  remark,
  standing,
}: {
  readonly remark: TakenRemark
  readonly standing: Standing
}) {
  const { sent, text } = remark
  if (standing.is !== 'moved') {
    return (
      <>
        <Difference before={sent} after={text} />
        {standing.is === 'already' && !remark.settled && (
          <p className={css['hint']}>{words.already}</p>
        )}
        {standing.is === 'asSent' && !standing.canTake && (
          <p className={css['hint']}>{words.cannot}</p>
        )}
      </>
    )
  }
  return (
    <>
      {!remark.settled && <p className={css['hint']}>{words.moved}</p>}
      <dl className={css['three']}>
        <dt>{words.sent}</dt>
        <dd dir="auto">{sent || words.empty}</dd>
        <dt>{words.now}</dt>
        <dd>
          <Difference before={sent} after={standing.now} />
        </dd>
        <dt>{words.suggested}</dt>
        <dd>
          <Difference before={sent} after={text} />
        </dd>
      </dl>
      {!standing.canTake && <p className={css['hint']}>{words.cannot}</p>}
    </>
  )
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p className={css['said']} dir="auto">
      {wordDifference(before, after).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`
        if (kind === 'same') return <span key={key}>{text}</span>
        return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
      })}
      {before === '' && after === '' && words.empty}
    </p>
  )
}

function Acts({
  remark,
  standing,
  field,
  who,
  review: { act },
}: {
  readonly remark: TakenRemark
  readonly standing: Standing
  readonly field: string
  readonly who: string
  readonly review: ActingSheet
}) {
  const [edited, setEdited] = useState<string | undefined>()
  const { id, kind, settled } = remark
  const settle = (step: string, how: Settlement) =>
    act(step, (record, by) => withSettled(record, id, { ...by, how }))
  const accept = (given: TakenRemark, how: 'take' | 'join') =>
    act(words.steps.accept(field), (record, by) => {
      const after = standing.is === 'already' ? record : accepted(record, given, how)
      return after ? withSettled(after, id, { ...by, how: 'accepted' }) : record
    })
  const button = (label: string, onClick: () => void) => (
    <button type="button" aria-label={words.of(label, field)} onClick={onClick}>
      {label}
    </button>
  )
  if (settled) {
    return (
      <p className={css['acts']}>
        <span>{words.settled[settled.how](words.by(who, '', day(settled.at)))}</span>
        {remark.answer && <q dir="auto">{remark.answer}</q>}
        {button(words.reopen, () =>
          act(words.steps.reopen, (record) => withSettled(record, id, undefined)),
        )}
      </p>
    )
  }
  if (edited !== undefined) {
    return (
      <div className={css['editing']}>
        <textarea
          className={css['answer']}
          aria-label={words.of(words.editLabel, field)}
          rows={Math.min(8, Math.max(2, edited.split('\n').length))}
          dir="auto"
          value={edited}
          onChange={(event) => setEdited(event.target.value)}
        />
        <p className={css['acts']}>
          {button(words.acceptEdited, () => {
            if (accept({ ...remark, text: edited }, 'take')) setEdited(undefined)
          })}
          {button(words.cancel, () => setEdited(undefined))}
        </p>
      </div>
    )
  }
  const canTake = standing.is === 'already' || ('canTake' in standing && standing.canTake)
  const isMoved = standing.is === 'moved'
  return (
    <>
      <p className={css['acts']}>
        {kind === 'suggestion' &&
          canTake &&
          button(isMoved ? words.takeSuggested : words.accept, () => accept(remark, 'take'))}
        {isMoved && standing.canJoin && button(words.join, () => accept(remark, 'join'))}
        {kind === 'suggestion' &&
          'canTake' in standing &&
          button(words.edit, () => setEdited(remark.text))}
        {kind === 'suggestion'
          ? button(words.reject, () => settle(words.steps.reject(field), 'rejected'))
          : button(words.done, () => settle(words.steps.settle, 'answered'))}
      </p>
      <textarea
        // What was written elsewhere meanwhile, such as by undo, comes in anew.
        key={remark.answer ?? ''}
        className={css['answer']}
        aria-label={words.of(words.answer, field)}
        placeholder={words.answerPlaceholder}
        rows={1}
        dir="auto"
        defaultValue={remark.answer ?? ''}
        onBlur={(event) => {
          const answer = event.target.value.trim()
          if (answer === (remark.answer ?? '')) return
          act(words.steps.answer, (record) => withAnswer(record, id, answer))
        }}
      />
    </>
  )
}
