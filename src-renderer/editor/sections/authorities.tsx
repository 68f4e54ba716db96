import { useWatch } from 'react-hook-form'
import { categoriesOf } from '../../../src-shared/codebook/lookup'
import type { Body } from '../../../src-shared/factsheet/policy'
import { editorWords } from '../../../src-shared/words/editor'
import { fieldWords } from '../../../src-shared/words/fields'
import { ChoiceList } from '../../fields/choice-list'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { LineField } from '../../fields/line-field'
import { ManyOf } from '../../fields/many-of'
import { TextField } from '../../fields/text-field'
import css from './sections.module.css'

const words = fieldWords.authorities

export function Authorities({ index }: { readonly index: number }) {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  const roles = categoriesOf(codebook, 'authorities').map(({ code, label }) => ({
    value: code,
    label,
  }))
  return (
    <>
      <ChoiceList
        name={`policies.${index}.authorities`}
        list="authorities"
        legend={editorWords.parts.authorities}
      />
      <h3 className={css['subheading']}>{words.bodies}</h3>
      <ItemList<Body>
        name={`policies.${index}.authorities.bodies`}
        label={words.bodies}
        empty={words.noBodies}
        adds={[{ label: words.addBody, begin: (id) => ({ id, name: '', roles: [] }) }]}
        copy={(body, id) => ({ ...structuredClone(body), id })}
        summarise={(body) => {
          const named = roles
            .filter((role) => body.roles.includes(role.value))
            .map((role) => role.label)
          return [body.name || words.unnamed, ...named].join(' · ')
        }}
      >
        {(body) => (
          <>
            <LineField
              name={`policies.${index}.authorities.bodies.${body}.name`}
              label={words.body}
              terms
            />
            <ManyOf
              name={`policies.${index}.authorities.bodies.${body}.roles`}
              legend={editorWords.parts.authorities}
              options={roles}
            />
          </>
        )}
      </ItemList>
      <TextField name={`policies.${index}.authorities.explanation`} />
    </>
  )
}
