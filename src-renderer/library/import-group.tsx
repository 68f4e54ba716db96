import { useState } from 'react'
import type { PlannedFile } from '../../src-shared/contract/receiving'
import { takingsOf, type Standing, type Taking } from '../../src-shared/merge/standing'
import { importWords as words, receivingWords } from '../../src-shared/words/receiving'
import { historyWords } from '../../src-shared/words/history'
import { Button } from '../controls/button'
import { when } from './when'
import css from './import.module.css'

/** So many rows of a group are drawn at once. */
const page = 20
/** So many things that are wrong with a file are named. */
const namedIssues = 3

/** The files that stand alike to the library, with what is done with each. */
export function ImportGroup({
  standing,
  files,
  takingOf,
  merged,
  onTake,
  onMerge,
}: {
  readonly standing: Standing
  readonly files: readonly PlannedFile[]
  readonly takingOf: (file: PlannedFile) => Taking
  readonly merged: ReadonlySet<number>
  readonly onTake: (item: number, taking: Taking) => void
  readonly onMerge: (file: PlannedFile) => void
}) {
  const [shown, setShown] = useState(page)
  const label = receivingWords.standings[standing]
  return (
    <table className={css['group']} data-standing={standing} aria-label={label}>
      <colgroup>
        <col className={css['name']} />
        <col />
        <col className={css['choice']} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={3}>
            <span className={css['badge']}>{label}</span>{' '}
            <span className={css['muted']}>{receivingWords.meanings[standing]}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.slice(0, shown).map((file) => (
          <Row
            key={file.item}
            file={file}
            taking={takingOf(file)}
            isMerged={merged.has(file.item)}
            onTake={onTake}
            onMerge={onMerge}
          />
        ))}
      </tbody>
      {files.length > shown && (
        <tfoot>
          <tr>
            <td colSpan={3}>
              <Button onClick={() => setShown(shown + 5 * page)}>
                {historyWords.moreChanges(files.length - shown)}
              </Button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Row({
  file,
  taking,
  isMerged,
  onTake,
  onMerge,
}: {
  readonly file: PlannedFile
  readonly taking: Taking
  readonly isMerged: boolean
  readonly onTake: (item: number, taking: Taking) => void
  readonly onMerge: (file: PlannedFile) => void
}) {
  const { item, standing, why, issues, notes, there, here, hasBase } = file
  const name = there ? `${there.country} ${there.edition}` : file.file
  const takings = takingsOf(standing)
  const more = issues.filter(({ message }) => message !== why)
  const sayings = [
    ...(standing === 'otherEdition' && here ? [`${here.country} ${here.edition}.`] : []),
    ...(standing === 'bothChanged' && !hasBase ? [receivingWords.noBase] : []),
    ...notes,
  ]
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{name}</span>
        {there && (
          <small>
            <bdi>{file.file}</bdi> · {when(there.changedAt)}
          </small>
        )}
      </th>
      <td>
        {why}
        {more.slice(0, namedIssues).map(({ address, message }) => (
          <p key={`${address} ${message}`} className={css['issue']}>
            <code>{address}</code> {message}
          </p>
        ))}
        {more.length > namedIssues && (
          <p className={css['muted']}>{receivingWords.moreIssues(more.length - namedIssues)}</p>
        )}
        {sayings.map((each) => (
          <p key={each} className={css['muted']}>
            {each}
          </p>
        ))}
      </td>
      <td>
        <div className={css['doing']}>
          {takings.length === 1 || isMerged ? (
            <span className={css['muted']}>
              {isMerged
                ? words.mergedAlready
                : standing === 'invalid'
                  ? words.takings.refused
                  : words.takings.nothing}
            </span>
          ) : (
            <select
              aria-label={words.what(name)}
              value={taking}
              onChange={(event) => onTake(item, event.target.value as Taking)}
            >
              {takings.map((each) => (
                <option key={each} value={each}>
                  {labelOf(each, standing)}
                </option>
              ))}
            </select>
          )}
          {here && standing !== 'identical' && standing !== 'twice' && !isMerged && (
            <Button
              aria-label={
                standing === 'bothChanged' && hasBase ? words.mergeOf(name) : words.compareOf(name)
              }
              onClick={() => onMerge(file)}
            >
              {standing === 'bothChanged' && hasBase ? words.merge : words.compare}
            </Button>
          )}
        </div>
      </td>
    </tr>
  )
}

function labelOf(taking: Taking, standing: Standing): string {
  if (taking !== 'take') return words.takings[taking]
  if (standing === 'new') return words.takings.add
  return standing === 'newerThere' ? words.takings.update : words.takings.replace
}
