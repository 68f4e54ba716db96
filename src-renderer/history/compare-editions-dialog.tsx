import { useEffect, useMemo, useState } from 'react'
import { rubricOf } from '../../src-shared/codebook/lookup'
import { changeForms, type ChangeForm } from '../../src-shared/contract/contract'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { ruleWords } from '../../src-shared/maturity/rule'
import { compareThrough } from '../../src-shared/recoding/compare-through'
import { changeListWords as words } from '../../src-shared/words/editions'
import { editorWords } from '../../src-shared/words/editor'
import { appWords } from '../../src-shared/words/app'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { useNotify } from '../notices/notices'
import { ChangeColumns } from './change-columns'
import { ChangeRow } from './change-row'
import { ComparingNotes } from './comparing-notes'
import css from './history.module.css'
import { ScoreRows } from './score-rows'

export type Comparable = { readonly id: string; readonly name: string }
type Pair = readonly [Factsheet, Factsheet]

/** Two factsheets of one country, field by field, and what moved the score. */
export function CompareEditionsDialog({
  factsheets,
  begin,
  onClose,
}: {
  /** Those of the country, the earliest edition first. */
  readonly factsheets: readonly Comparable[]
  /** The ids of the two to begin with. */
  readonly begin: readonly [string, string]
  readonly onClose: () => void
}) {
  const notify = useNotify()
  const [[one, other], setIds] = useState(begin)
  const { pair, failure } = usePair(one, other)
  const [form, setForm] = useState<ChangeForm>('docx')
  const [problem, setProblem] = useState('')
  const choose = (label: string, value: string, onChoose: (id: string) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {factsheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  const leave = async () => {
    const reply = await ask('exportChanges', { before: one, after: other, form })
    if (!reply.ok) return setProblem(reply.fault.message)
    if (reply.value.outcome === 'written') notify(words.exported(reply.value.file))
  }
  const said = failure ?? problem
  return (
    <Dialog tall title={words.heading} onClose={onClose}>
      <div className={css['choosing']}>
        {choose(words.before, one, (id) => setIds([id, other]))}
        {choose(words.after, other, (id) => setIds([one, id]))}
      </div>
      {said && (
        <p className={css['warning']} role="alert">
          {said}
        </p>
      )}
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={css['compared']} aria-label={words.heading} tabIndex={0}>
        {pair ? (
          <Compared pair={pair} />
        ) : (
          !said && <p className={css['message']}>{words.reading}</p>
        )}
      </section>
      <DialogActions>
        <label className={css['form']}>
          <span className="visually-hidden">{words.form}</span>
          <select value={form} onChange={(event) => setForm(event.target.value as ChangeForm)}>
            {changeForms.map((each) => (
              <option key={each} value={each}>
                {words.forms[each]}
              </option>
            ))}
          </select>
        </label>
        <Button disabled={!pair} onClick={() => void leave()}>
          {words.export}
        </Button>
        <Button primary onClick={onClose}>
          {appWords.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Compared({ pair: [one, other] }: { readonly pair: Pair }) {
  const { before, after, found, notes } = useMemo(
    () => compareThrough({ record: one }, { record: other }),
    [one, other],
  )
  const { changes, moved, isRolled } = found
  const titles: Readonly<Record<string, string>> = editorWords.parts
  const groups = [...Map.groupBy(changes, ({ part }) => part.split('/')[0]!)]
  return (
    <>
      <h3 className={css['count']} aria-live="polite">
        {words.count(changes.length)}
      </h3>
      <ComparingNotes notes={notes} />
      {!isRolled && <p className={css['readOnly']}>{words.notRolled}</p>}
      <table className={css['table']}>
        <ChangeColumns />
        <ScoreRows before={before} after={after} />
        {moved.length > 0 && (
          <tbody>
            {moved.map(({ criterion, rules, gone, come }) => (
              <tr key={criterion} className={css['change']}>
                <th scope="row">{words.why(rubricOf(after.codebook, criterion).label)}</th>
                <td data-side="before">
                  {ruleWords[rules.before]}
                  <Facts facts={gone.map((fact) => fact.words)} />
                </td>
                <td data-side="after">
                  {ruleWords[rules.after]}
                  <Facts facts={come.map((fact) => fact.words)} />
                </td>
              </tr>
            ))}
          </tbody>
        )}
        {groups.map(([part, some]) => (
          <tbody key={part}>
            <tr className={css['part']}>
              <th scope="rowgroup" colSpan={3}>
                {titles[part] ?? words.others}
              </th>
            </tr>
            {some.map((change) => (
              <ChangeRow
                key={`${change.kind} ${change.address}`}
                change={change}
                records={{ before, after }}
                actions={{ before: null, after: null }}
                onJump={undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

function Facts({ facts }: { readonly facts: readonly string[] }) {
  if (facts.length === 0) return null
  return (
    <ul className={css['members']}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

/** Both as the library holds them. */
function usePair(one: string, other: string) {
  const [read, setRead] = useState<{ key: string; pair?: Pair; failure?: string }>()
  const key = `${one} ${other}`
  useEffect(() => {
    let isWanted = true
    const readBoth = async () => {
      const replies = await Promise.all([one, other].map((id) => ask('readFactsheet', { id })))
      if (!isWanted) return
      const [before, after] = replies as [(typeof replies)[0], (typeof replies)[0]]
      if (before.ok && after.ok)
        return setRead({ key, pair: [before.value.record, after.value.record] })
      const failed = [before, after].find((reply) => !reply.ok)
      if (failed && !failed.ok) setRead({ key, failure: failed.fault.message })
    }
    void readBoth()
    return () => {
      isWanted = false
    }
  }, [key, one, other])
  const isHere = read?.key === key
  return { pair: isHere ? read.pair : undefined, failure: isHere ? read.failure : undefined }
}
