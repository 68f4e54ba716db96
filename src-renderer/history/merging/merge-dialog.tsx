import { useEffect, useMemo, useState } from 'react'
import type { Answers, Asks } from '../../../src-shared/contract/contract'
import type { Copy } from '../../../src-shared/contract/receiving'
import { mergeFactsheets } from '../../../src-shared/merge/merge-factsheets'
import { refusedTogether } from '../../../src-shared/merge/may-merge'
import { sharing } from '../../../src-shared/merge/sharing'
import { mergingWords as words } from '../../../src-shared/words/merging'
import { ask } from '../../api'
import { CloseOnly } from '../../controls/close-only'
import { Dialog } from '../../controls/dialog'
import { momentOf } from '../moments'
import { namedBy } from '../people'
import css from './merging.module.css'
import { Merging } from './merging'
import { TwoWay } from './two-way'

type Compared = Extract<Answers<'compareCopies'>, { outcome: 'compared' }>

/** A factsheet of the library beside another copy: merged where both came from one, only compared where not. */
export function MergeDialog({
  id,
  wanted,
  onMerged,
  onClose,
}: {
  readonly id: string
  readonly wanted: Asks<'compareCopies'>['with']
  readonly onMerged: (id: string, name: string) => void
  readonly onClose: () => void
}) {
  const [compared, setCompared] = useState<Compared>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let isWanted = true
    void ask('compareCopies', { id, with: wanted }).then((reply) => {
      if (!isWanted) return
      if (!reply.ok) setProblem(reply.fault.message)
      else if (reply.value.outcome === 'compared') setCompared(reply.value)
      else onClose()
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Asked once: a file is not asked for again.
  }, [])
  const merge = useMemo(() => {
    if (!compared) return undefined
    const { here, there, base } = compared
    const sides = { left: sharing(base, here.record), right: sharing(base, there.record) }
    return { ...mergeFactsheets({ base: base ?? undefined, ...sides }), sides }
  }, [compared])

  const apply = async (record: Copy['record']) => {
    if (!compared) return
    setBusy(true)
    const reply = await ask('mergeCopies', { pending: compared.pending, record })
    setBusy(false)
    if (!reply.ok) return setProblem(reply.fault.message)
    onMerged(reply.value.id, nameOf(compared.here))
  }
  const isOne = compared && !refusedTogether(compared.here.record, compared.there.record)
  const title = !compared
    ? words.headingOfTwo
    : isOne
      ? words.heading(nameOf(compared.here))
      : words.headingOfTwo
  const heads = compared && (
    <div className={css['sides']}>
      <SideHead head={words.here} copy={compared.here} names={compared.names} />
      <SideHead head={words.there} copy={compared.there} names={compared.names} />
    </div>
  )
  return (
    <Dialog tall title={title} onClose={() => (busy ? undefined : onClose())}>
      {problem && (
        <p className={css['problem']} role="alert">
          {problem}
        </p>
      )}
      {!compared && !problem && <p className={css['note']}>{words.reading}</p>}
      {compared && merge?.outcome === 'merged' && compared.base ? (
        <Merging
          merge={merge}
          base={compared.base}
          sides={merge.sides}
          heads={heads}
          busy={busy}
          onApply={(record) => void apply(record)}
          onClose={onClose}
        />
      ) : (
        <>
          {compared && merge && <TwoWay heads={heads} merge={merge} compared={compared} />}
          <CloseOnly onClose={onClose} />
        </>
      )}
    </Dialog>
  )
}

function SideHead({
  head,
  copy: { record, made, file },
  names,
}: {
  readonly head: string
  readonly copy: Copy
  readonly names: Readonly<Record<string, string>>
}) {
  const who = made && namedBy(record, names)(made.by)
  return (
    <div>
      <h3>{head}</h3>
      <p>
        <bdi>{nameOf({ record })}</bdi>
        {file !== '' && (
          <>
            {' · '}
            <bdi>{words.fromFile(file)}</bdi>
          </>
        )}
      </p>
      <p className={css['muted']} dir="auto">
        {made ? words.by(who ?? '', momentOf(made.at)) : words.unknownMaker}
      </p>
    </div>
  )
}

const nameOf = ({ record: { country, edition } }: Pick<Copy, 'record'>) =>
  `${country.name} ${edition}`
