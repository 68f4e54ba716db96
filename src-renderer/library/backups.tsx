import { useCallback, useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { appWords } from '../../src-shared/words/app'
import { backupWords as words } from '../../src-shared/words/backups'
import { ask } from '../api'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { Dialog, DialogActions } from '../controls/dialog'
import { when } from './when'
import css from './kept.module.css'

type Backup = Answers<'listBackups'>['backups'][number]
type Backed = Answers<'openBackup'>['records'][number]

/** More than so many are found by name rather than by eye. */
const manyRecords = 12
/** So many of one backup are drawn. */
const mostDrawn = 200

/** All backups; what is in one, brought back as a whole or one by one; and the proof that it would work. */
export function BackupsDialog({
  onRestored,
  onClose,
}: {
  /** The library is another one now. */
  readonly onRestored: () => void
  readonly onClose: () => void
}) {
  const [backups, setBackups] = useState<readonly Backup[]>()
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await ask('listBackups', {})
    if (reply.ok) setBackups(reply.value.backups)
    else setSaid(reply.fault.message)
  }, [])
  useEffect(() => void refresh(), [refresh])

  const backUp = async () => {
    const reply = await ask('makeBackup', {})
    setSaid(reply.ok ? (reply.value.made ? words.made : words.nothingNew) : reply.fault.message)
    await refresh()
  }
  const restore = async (backup: Backup, record?: Backed) => {
    const reply = await ask('restoreBackup', { name: backup.name, id: record?.id ?? null })
    setSaid(reply.ok ? sayRestored(reply.value, backup, record) : reply.fault.message)
    await refresh()
    onRestored()
  }
  const drill = async (backup: Backup) => {
    setSaid(words.drilling)
    const reply = await ask('drillBackup', { name: backup.name })
    setSaid(reply.ok ? sayDrilled(reply.value, backup) : reply.fault.message)
  }

  const newest = backups?.[0]
  return (
    <Dialog wide title={words.heading} text={words.text} onClose={onClose}>
      <p className={css['said']} role="status">
        {said}
      </p>
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css['scroll']} role="region" aria-label={words.heading} tabIndex={0}>
        {backups?.length === 0 && <p>{words.none}</p>}
        {backups?.map((backup) => (
          <BackupRow
            key={backup.name}
            backup={backup}
            onDrill={() => void drill(backup)}
            onRestore={(record) => void restore(backup, record)}
          />
        ))}
      </div>
      <DialogActions>
        {newest && <Button onClick={() => void drill(newest)}>{words.drillNewest}</Button>}
        <Button onClick={() => void backUp()}>{words.make}</Button>
        <Button primary onClick={onClose}>
          {appWords.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function BackupRow({
  backup,
  onDrill,
  onRestore,
}: {
  readonly backup: Backup
  readonly onDrill: () => void
  readonly onRestore: (record?: Backed) => void
}) {
  const [records, setRecords] = useState<readonly Backed[]>()
  const [wanted, setWanted] = useState('')
  const [asking, setAsking] = useState(false)
  const { name, at, why, carried, missing } = backup
  const sought = wanted.trim().toLocaleLowerCase()
  const shown = (records ?? [])
    .filter((record) => record.name.toLocaleLowerCase().includes(sought))
    .slice(0, mostDrawn)
  const open = async () => {
    const reply = await ask('openBackup', { name })
    if (reply.ok) setRecords(reply.value.records)
  }
  return (
    <details className={css['backup']} onToggle={() => void (records ?? open())}>
      <summary>
        <time dateTime={at}>{when(at)}</time>
        <span>{words.count(backup.records)}</span>
        <span className={css['muted']}>
          {[words.verified, words.reasons[why]].filter(Boolean).join(', ')}
        </span>
      </summary>
      {carried > 0 && <p className={css['warning']}>{words.carried(carried)}</p>}
      {missing > 0 && <p className={css['warning']}>{words.missing(missing)}</p>}
      <div className={css['actions']}>
        <Button onClick={onDrill}>{words.drill}</Button>
        <Button onClick={() => setAsking(true)}>{words.restoreAll}</Button>
        {(records?.length ?? 0) > manyRecords && (
          <input
            className={controls['input']}
            type="search"
            aria-label={words.find}
            placeholder={words.find}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
      </div>
      <ul>
        {shown.map((record) => (
          <li key={record.id}>
            <bdi>{record.name}</bdi>
            <span className={css['muted']}>
              {record.savedAt !== '' && words.savedAt(when(record.savedAt))}
            </span>
            <Button aria-label={words.restoreNamed(record.name)} onClick={() => onRestore(record)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
      {asking && (
        <Dialog
          needed
          title={words.askAll(when(at))}
          text={words.askAllText(words.count(backup.records))}
          onClose={() => setAsking(false)}
        >
          <DialogActions>
            <Button
              onClick={() => {
                setAsking(false)
                onRestore()
              }}
            >
              {words.restore}
            </Button>
            <Button primary onClick={() => setAsking(false)}>
              {appWords.cancel}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </details>
  )
}

function sayRestored(
  { restored, same, failed }: Answers<'restoreBackup'>,
  { at }: Backup,
  record?: Backed,
): string {
  if (!record) {
    const all = words.restoredAll(restored, same)
    return failed > 0 ? `${all} ${words.failed(failed)}` : all
  }
  if (failed > 0) return words.failed(1)
  if (same > 0) return words.sameAlready(record.name)
  return words.restoredOne(record.name, when(record.savedAt === '' ? at : record.savedAt))
}

function sayDrilled({ records, asNow, damaged }: Answers<'drillBackup'>, { at }: Backup): string {
  return damaged > 0 ? words.drillFailed(damaged, records) : words.drilled(records, when(at), asNow)
}
