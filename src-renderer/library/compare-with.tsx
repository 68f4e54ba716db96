import { useState } from 'react'
import type { Summary } from '../../src-shared/exchange/summary'
import { countryOf } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { mergingWords as words } from '../../src-shared/words/merging'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { when } from './when'
import css from './import.module.css'

/** What a factsheet is compared with: a file, or another one of the library. */
export function CompareWith({
  summary,
  summaries,
  onFile,
  onFactsheet,
  onClose,
}: {
  readonly summary: Summary
  readonly summaries: readonly Summary[]
  readonly onFile: () => void
  readonly onFactsheet: (id: string) => void
  readonly onClose: () => void
}) {
  const others = summaries
    .filter(({ id }) => id !== summary.id)
    .toSorted(
      (one, other) =>
        // Those of the same country first: a copy is one of them.
        Number(countryOf(other) === countryOf(summary)) -
          Number(countryOf(one) === countryOf(summary)) ||
        nameOf(one).localeCompare(nameOf(other), 'en', { numeric: true }),
    )
  const [chosen, setChosen] = useState(others[0]?.id ?? '')
  return (
    <Dialog title={words.chooseHeading(nameOf(summary))} text={words.chooseText} onClose={onClose}>
      {others.length > 0 && (
        <label className={css['with']}>
          <span>{words.chooseFactsheet}</span>
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}, {when(each.changedAt)}
              </option>
            ))}
          </select>
        </label>
      )}
      <DialogActions>
        <Button onClick={onClose}>{appWords.cancel}</Button>
        <Button onClick={onFile}>{words.chooseFile}</Button>
        <Button primary disabled={chosen === ''} onClick={() => onFactsheet(chosen)}>
          {words.compare}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const nameOf = ({ country, edition }: Summary) => `${country} ${edition}`
