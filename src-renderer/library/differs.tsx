import type { Answers, Asks } from '../../src-shared/contract/contract'
import type { Summary } from '../../src-shared/exchange/summary'
import { libraryWords } from '../../src-shared/words/library'
import { mergingWords } from '../../src-shared/words/merging'
import { importWords } from '../../src-shared/words/receiving'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { usePoints } from '../preferences/points'
import css from './library.module.css'

const words = libraryWords.differs

export type Differing = Extract<Answers<'openFile'>, { outcome: 'differs' }>
type Choice = Asks<'settleOpenedFile'>['choice']

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** The file and the library hold two versions of one factsheet: nothing is replaced before its author says so. */
export function Differs({
  differing,
  onMerge,
  onChoose,
}: {
  readonly differing: Differing
  readonly onMerge: () => void
  readonly onChoose: (choice: Choice) => void
}) {
  const { here, there, refused } = differing
  const print = usePoints()
  const row = (label: string, value: (summary: Summary) => string) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{value(here)}</td>
      <td>{value(there)}</td>
    </tr>
  )
  return (
    <Dialog
      needed
      title={words.heading}
      text={`${words.text(`${here.country} ${here.edition}`)} ${refused ? mergingWords.refused[refused] : words.replaceNote}`}
      onClose={() => onChoose('leave')}
    >
      <table className={css['versions']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.here}</th>
            <th scope="col">{words.there}</th>
          </tr>
        </thead>
        <tbody>
          {row(words.changed, (summary) => when.format(new Date(summary.changedAt)))}
          {row(words.total, (summary) => (summary.total === null ? '–' : print(summary.total)))}
          {row(words.complete, (summary) => `${summary.answered} / ${summary.of}`)}
        </tbody>
      </table>
      <DialogActions>
        <Button onClick={onMerge}>{refused ? importWords.compare : importWords.merge}</Button>
        {!refused && <Button onClick={() => onChoose('replace')}>{words.replace}</Button>}
        <Button onClick={() => onChoose('keepBoth')}>{words.keepBoth}</Button>
        <Button primary onClick={() => onChoose('leave')}>
          {words.leave}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
