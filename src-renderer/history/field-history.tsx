import type { Address } from '../../src-shared/factsheet/address'
import { historyWords as words } from '../../src-shared/words/history'
import { Button } from '../controls/button'
import { FieldPopover } from '../fields/field-popover'
import { useReadOnly } from '../fields/read-only'
import { ChangeColumns } from './change-columns'
import { useChanges } from './changes'
import css from './history.module.css'
import { LoggedRow } from './logged-row'
import type { Past } from './past'
import { namedBy } from './people'
import { useRestoring } from './restoring'

/** Who changed one field from what to what, and when, in a sheet that hangs from it. */
export function FieldHistory({
  field: { address, label, anchor },
  onClose,
  ...past
}: Past & {
  readonly field: { readonly address: Address; readonly label: string; readonly anchor: Element }
  readonly onClose: () => void
}) {
  const { now } = past
  const readOnly = useReadOnly()
  const { restoreLogged } = useRestoring(past)
  const { told, failure } = useChanges(address, past)
  return (
    <FieldPopover
      title={words.ofField(label)}
      aside={words.ofFieldAside}
      anchor={anchor}
      onClose={onClose}
      wide
    >
      {told?.isDamaged && <p className={css['warning']}>{words.damaged}</p>}
      {!told || told.changes.length === 0 ? (
        <p className={css['message']} role="status">
          {failure ?? (told ? words.noChangesOfField : words.loading)}
        </p>
      ) : (
        <table className={css['table']} data-narrow>
          <ChangeColumns />
          <tbody>
            {told.changes.map((logged) => (
              <LoggedRow
                key={`${logged.at} ${logged.kind} ${logged.address}`}
                logged={logged}
                now={now}
                nameOf={namedBy(now, told.names)}
                isOnlyTime={false}
                onRestore={(of, record) => {
                  restoreLogged(of, record)
                  onClose()
                }}
                onJump={undefined}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className={css['foot']}>
        {readOnly !== undefined && <p className={css['readOnly']}>{words.readOnly(readOnly)}</p>}
        <Button onClick={onClose}>{words.done}</Button>
      </div>
    </FieldPopover>
  )
}
