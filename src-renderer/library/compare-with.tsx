import { useEffect, useState } from 'react'
import type { Asks, ListedVersion } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { countryOf } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { historyWords } from '../../src-shared/words/history'
import { mergingWords as words } from '../../src-shared/words/merging'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { when } from './when'
import css from './import.module.css'

type Wanted = Asks<'compareCopies'>['with']

/** What a factsheet is compared with: an earlier version of it, another one of the library, or a file. */
export function CompareWith({
  summary,
  summaries,
  onCompare,
  onClose,
}: {
  readonly summary: Summary
  readonly summaries: readonly Summary[]
  readonly onCompare: (wanted: Wanted) => void
  readonly onClose: () => void
}) {
  const { id } = summary
  const [versions, setVersions] = useState<readonly ListedVersion[]>([])
  const [problem, setProblem] = useState('')
  const [chosen, setChosen] = useState<string>()
  useEffect(() => {
    let isWanted = true
    void ask('listVersions', { id }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setVersions(reply.value.versions)
      else setProblem(reply.fault.message)
    })
    return () => {
      isWanted = false
    }
  }, [id])
  const others = summaries
    .filter((each) => each.id !== id)
    .toSorted(
      (one, other) =>
        // Those of the same country first: a copy is one of them.
        Number(countryOf(other) === countryOf(summary)) -
          Number(countryOf(one) === countryOf(summary)) ||
        nameOf(one).localeCompare(nameOf(other), 'en', { numeric: true }),
    )
  const all: readonly Group[] = [
    {
      label: words.chooseFactsheet,
      choices: others.map((each) => ({
        key: each.id,
        label: `${nameOf(each)}, ${when(each.changedAt)}`,
        wanted: { kind: 'factsheet', id: each.id },
      })),
    },
    {
      label: words.chooseVersion,
      choices: versions.map(({ version, at, name, kind }) => ({
        key: version,
        label: `${when(at)}, ${name === '' ? historyWords.kindsOfNamed[kind] : `“${name}”`}`,
        wanted: { kind: 'version', version },
      })),
    },
  ]
  const groups = all.filter(({ choices }) => choices.length > 0)
  const choices = groups.flatMap((group) => group.choices)
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0]
  return (
    <Dialog title={words.chooseHeading(nameOf(summary))} text={words.chooseText} onClose={onClose}>
      {problem && (
        <p className={css['problem']} role="alert">
          {problem}
        </p>
      )}
      {choice && (
        <label className={css['with']}>
          <span>{words.chooseOther}</span>
          <select value={choice.key} onChange={(event) => setChosen(event.target.value)}>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.choices.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <DialogActions>
        <Button onClick={onClose}>{appWords.cancel}</Button>
        <Button onClick={() => onCompare({ kind: 'file' })}>{words.chooseFile}</Button>
        <Button primary disabled={!choice} onClick={() => choice && onCompare(choice.wanted)}>
          {words.compare}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

type Group = {
  readonly label: string
  readonly choices: readonly {
    readonly key: string
    readonly label: string
    readonly wanted: Wanted
  }[]
}

const nameOf = ({ country, edition }: Summary) => `${country} ${edition}`
