import type { Mending } from '../../src-shared/contract/mending'
import { appWords } from '../../src-shared/words/app'
import { backupWords as words } from '../../src-shared/words/backups'
import { Button } from '../controls/button'
import { when } from './when'
import css from './mended.module.css'

/** Says which damaged factsheets were restored, and from when they are, until somebody has seen it. */
export function MendedNotice({
  mended,
  onSeen,
}: {
  readonly mended: readonly Mending[]
  readonly onSeen: () => void
}) {
  return (
    <section className={css['notice']} aria-label={words.mended(mended.length)}>
      <div>
        <h2>{words.mended(mended.length)}</h2>
        <ul>
          {mended.map(({ kept, name, asOf, from }) => (
            <li key={kept}>
              <b>
                <bdi>{name}</bdi>
              </b>
              {words.mendedOne('', when(asOf))} {words.mendedFrom[from]} {words.mendedKept(kept)}
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={onSeen}>{appWords.dismiss}</Button>
    </section>
  )
}
