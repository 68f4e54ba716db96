import { Lock } from 'lucide-react'
import { statusOf, type Factsheet } from '../../../src-shared/factsheet/factsheet'
import { isLocked, versionOf } from '../../../src-shared/status/course'
import { isChangedSinceValidated } from '../../../src-shared/status/readers-sha'
import { appWords } from '../../../src-shared/words/app'
import { statusWords as words } from '../../../src-shared/words/status'
import { useReading } from '../../fields/reading'
import css from './status.module.css'

function readStanding(record: Factsheet) {
  const last = record.events.at(-1)
  return {
    status: statusOf(record),
    version: versionOf(record)?.number,
    locked: isLocked(record),
    changed: isChangedSinceValidated(record),
    to: last?.sentTo,
  }
}

/** Where the factsheet stands, in the header; opens what has happened and what may follow. */
export function StatusButton({ onClick }: { readonly onClick: () => void }) {
  const { status, version, locked, changed, to } = useReading(readStanding)
  const name = appWords.statuses[status]
  const said = to === undefined ? name : `${name}, ${words.eventSentTo(to)}`
  const whole = version === undefined ? said : `${said}, ${words.version(version)}`
  const title = words.open(changed ? `${whole}. ${words.changedSince}` : whole)
  return (
    <button
      type="button"
      className={css['button']}
      data-status={status}
      data-changed={changed || undefined}
      aria-haspopup="dialog"
      aria-label={title}
      title={title}
      onClick={onClick}
    >
      {locked && <Lock size={12} aria-hidden />}
      <span>{changed ? words.changedSince : name}</span>
      {version !== undefined && <b>{version}</b>}
    </button>
  )
}
