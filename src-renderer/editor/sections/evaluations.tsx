import { useWatch } from 'react-hook-form'
import { yearComplaint } from '../../../src-shared/checks/field'
import { categoriesOf } from '../../../src-shared/codebook/lookup'
import type { Evaluation } from '../../../src-shared/factsheet/links'
import { editorWords } from '../../../src-shared/words/editor'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { LineField } from '../../fields/line-field'
import { ManyOf } from '../../fields/many-of'
import { SelectField } from '../../fields/select-field'
import { policyOptions } from '../policy-options'
import css from './sections.module.css'

const words = fieldWords.evaluations

export function Evaluations() {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  const policies = useWatch({ control, name: 'policies', compute: policyOptions })
  const sources = useWatch({
    control,
    name: 'sources',
    compute: (all) =>
      all.map(({ id, csl }) => ({ value: id, label: csl.title || fieldWords.sources.unnamed })),
  })
  const kinds = categoriesOf(codebook, 'evaluationAvailability')
    .filter((category) => category.code !== 'none')
    .map(({ code, label }) => ({ value: code, label }))
  return (
    <>
      <p className={css['intro']}>{words.intro}</p>
      <ItemList<Evaluation>
        name="evaluations"
        label={editorWords.parts.evaluations}
        empty={words.empty}
        adds={[
          {
            label: words.add,
            begin: (id) => ({ id, policy: '', year: '', kind: null, title: '', sources: [] }),
          },
        ]}
        copy={(evaluation, id) => ({ ...structuredClone(evaluation), id })}
        summarise={(evaluation) =>
          [
            evaluation.title || words.unnamed,
            kinds.find((kind) => kind.value === evaluation.kind)?.label,
            evaluation.year,
          ]
            .filter(Boolean)
            .join(' · ')
        }
      >
        {(index) => (
          <>
            <LineField name={`evaluations.${index}.title`} label={words.title} />
            <div className={css['triple']}>
              <SelectField
                name={`evaluations.${index}.policy`}
                label={words.policy}
                options={policies}
                empty=""
                unknown={editorWords.removedPolicy}
              />
              <SelectField name={`evaluations.${index}.kind`} label={words.kind} options={kinds} />
              <LineField
                name={`evaluations.${index}.year`}
                label={words.year}
                complaint={yearComplaint}
              />
            </div>
            <ManyOf
              name={`evaluations.${index}.sources`}
              legend={words.sources}
              options={sources}
              empty={words.noSources}
              unknown={fieldWords.sources.gone}
            />
          </>
        )}
      </ItemList>
    </>
  )
}
