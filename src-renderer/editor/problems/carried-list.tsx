import { standBy } from '../../../src-shared/editions/stand-by'
import type { RolledField } from '../../../src-shared/editions/carried'
import type { Progress } from '../../../src-shared/checks/progress'
import type { Address } from '../../../src-shared/factsheet/address'
import type { Part } from '../../../src-shared/factsheet/parts'
import { standingWords as words } from '../../../src-shared/words/editions'
import { useActing } from '../../fields/acting'
import { useReadOnly } from '../../fields/read-only'
import { PartGroups } from './part-groups'
import type { Problems } from './problems'
import css from './problems.module.css'

/** Answers of the edition before that nobody has stood by yet, by section: go there and change one, or say that it holds. */
export function CarriedList({
  carried,
  progress,
  problems,
  onJump,
}: {
  readonly carried: readonly RolledField[]
  readonly progress: Readonly<Record<Part, Progress>>
  readonly problems: Problems
  readonly onJump: (address: Address) => void
}) {
  const acting = useActing()
  const readOnly = useReadOnly() !== undefined
  const hold = (label: string, those: readonly RolledField[]) =>
    acting(label, (act) => {
      for (const { address } of those) {
        const standing = standBy(problems.record(), address, { ...act, verdict: 'unchanged' })
        // What was changed a moment ago is no longer carried, and is left as it is.
        if ('operations' in standing) problems.perform(standing.operations)
      }
    })
  return (
    <PartGroups
      items={carried}
      progress={progress}
      note={(some) =>
        !readOnly &&
        some.length > 1 && (
          <p className={css['acts']}>
            <button type="button" onClick={() => hold(words.holdAllStep(some.length), some)}>
              {words.holdAll(some.length)}
            </button>
          </p>
        )
      }
      draw={(field) => (
        <li key={field.address} className={css['standing']}>
          <button type="button" className={css['says']} onClick={() => onJump(field.address)}>
            {field.label}
            {field.about && <span> · {field.about}</span>}
          </button>
          {!readOnly && (
            <p className={css['acts']}>
              <button
                type="button"
                aria-label={words.holdOf(field.label, field.about)}
                onClick={() => hold(words.holdStep(field.label), [field])}
              >
                {words.hold}
              </button>
            </p>
          )}
        </li>
      )}
    />
  )
}
