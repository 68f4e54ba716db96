import { useWatch } from 'react-hook-form'
import { relationKinds, type Relation } from '../../../src-shared/factsheet/links'
import { editorWords } from '../../../src-shared/words/editor'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { SelectField } from '../../fields/select-field'
import { policyOptions } from '../policy-options'
import css from './sections.module.css'

const words = fieldWords.relations

export function Relations() {
  const { control } = useFactsheetForm()
  const policies = useWatch({ control, name: 'policies', compute: policyOptions })
  const nameOf = (id: string) =>
    id === ''
      ? '…'
      : (policies.find((policy) => policy.value === id)?.label ?? editorWords.removedPolicy)
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      {policies.length < 2 && <p className={css['intro']}>{words.needTwo}</p>}
      <ItemList<Relation>
        name="relations"
        label={editorWords.parts.relations}
        empty={words.empty}
        adds={[{ label: words.add, begin: (id) => ({ id, from: '', to: '', kind: 'succeeds' }) }]}
        copy={(relation, id) => ({ ...relation, id })}
        summarise={(relation) =>
          `${nameOf(relation.from)} ${words.kinds[relation.kind]} ${nameOf(relation.to)}`
        }
      >
        {(index) => (
          <div className={css['triple']}>
            <SelectField
              name={`relations.${index}.from`}
              label={words.from}
              options={policies}
              empty=""
              unknown={editorWords.removedPolicy}
            />
            <SelectField
              name={`relations.${index}.kind`}
              label={words.kind}
              none={null}
              options={relationKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            />
            <SelectField
              name={`relations.${index}.to`}
              label={words.to}
              options={policies}
              empty=""
              unknown={editorWords.removedPolicy}
            />
          </div>
        )}
      </ItemList>
    </>
  )
}
