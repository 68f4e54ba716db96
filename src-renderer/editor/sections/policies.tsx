import { useWatch } from 'react-hook-form'
import { labelOf } from '../../../src-shared/codebook/lookup'
import { duplicatePolicy } from '../../../src-shared/factsheet/duplicate'
import { beginPolicy, shortName, type Policy } from '../../../src-shared/factsheet/policy'
import { editorWords } from '../../../src-shared/words/editor'
import { fieldWords } from '../../../src-shared/words/fields'
import { CheckField } from '../../fields/check-field'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { TextField } from '../../fields/text-field'
import { useCopyPolicy } from '../use-copy-policy'
import { yearsOf } from '../years-of'
import css from './sections.module.css'

const words = fieldWords.policies

/** All policies of the factsheet, or the statement that there is none. */
export function Policies({
  onOpen,
  onOpenFactsheet,
}: {
  readonly onOpen: (policyId: string) => void
  readonly onOpenFactsheet: (id: string) => void
}) {
  const copying = useCopyPolicy({ onOpen, onOpenFactsheet })
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  const [declared, none] = useWatch({
    control,
    name: ['absence.declared', 'policies'],
    compute: ([isDeclared, policies]) => [isDeclared, policies.length === 0] as const,
  })
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      <ItemList<Policy>
        name="policies"
        label={editorWords.parts.policies}
        empty={words.empty}
        adds={[
          { label: words.add, begin: (id) => beginPolicy(id, 'inForce') },
          { label: words.addPlanned, begin: (id) => beginPolicy(id, 'planned') },
          { label: words.addEnded, begin: (id) => beginPolicy(id, 'ended') },
        ]}
        copy={(policy, id) => ({ ...duplicatePolicy(policy, () => crypto.randomUUID()), id })}
        summarise={(policy) =>
          [
            shortName(policy) || editorWords.unnamedPolicy,
            policy.type && labelOf(codebook, 'policyType', policy.type),
            policy.level === 'regional' ? words.levels.regional : undefined,
            words.status[policy.status],
            yearsOf(policy),
          ]
            .filter(Boolean)
            .join(' · ')
        }
        onOpen={(policy) => onOpen(policy.id)}
        more={(policy) => [
          { label: editorWords.copyPolicy.entry, act: () => copying.begin(policy) },
        ]}
      />
      {copying.dialog}
      {(none || declared) && (
        <>
          <CheckField name="absence.declared" label={words.absence} hint={words.absenceHint} />
          {declared && <TextField name="absence.explanation" label={words.absenceText} />}
        </>
      )}
    </>
  )
}
