import { useWatch } from 'react-hook-form'
import { categoriesOf } from '../../../src-shared/codebook/lookup'
import { policyLevels, policyStatuses, type Region } from '../../../src-shared/factsheet/policy'
import { fieldWords } from '../../../src-shared/words/fields'
import { useFactsheetForm } from '../../fields/form'
import { ItemList } from '../../fields/item-list'
import { LanguageField } from '../../fields/language-field'
import { LineField } from '../../fields/line-field'
import { RadioField } from '../../fields/radio-field'
import css from './sections.module.css'

const words = fieldWords.policy

/** The header rows of a policy table: type, name, level, and whether it is in force. */
export function PolicyHead({ index }: { readonly index: number }) {
  const { control } = useFactsheetForm()
  const codebook = useWatch({ control, name: 'codebook' })
  const [type, level, language] = useWatch({
    control,
    name: [
      `policies.${index}.type`,
      `policies.${index}.level`,
      `policies.${index}.names.original.lang`,
    ],
  })
  const hasRegions = useWatch({
    control,
    name: `policies.${index}.regions`,
    compute: (regions) => regions.length > 0,
  })
  // Regions of a policy that is no longer called regional are still in the record, so they stay in sight.
  const regional = type === 'regional' || level === 'regional' || hasRegions
  return (
    <>
      <LineField name={`policies.${index}.names.printed`} label={words.printed} />
      <LineField name={`policies.${index}.names.short`} label={words.short} />
      <div className={css['pair']}>
        <LineField
          name={`policies.${index}.names.original.text`}
          label={words.original}
          lang={language}
        />
        <LanguageField
          name={`policies.${index}.names.original.lang`}
          label={words.originalLanguage}
        />
      </div>
      <RadioField
        name={`policies.${index}.type`}
        label={words.type}
        options={categoriesOf(codebook, 'policyType').map((category) => ({
          value: category.code,
          label: category.label,
          hint: category.definition,
        }))}
      />
      <RadioField
        name={`policies.${index}.status`}
        label={words.status}
        always
        options={policyStatuses.map((status) => ({
          value: status,
          label: fieldWords.policies.status[status],
        }))}
      />
      <RadioField
        name={`policies.${index}.level`}
        label={words.level}
        options={policyLevels.map((each) => ({
          value: each,
          label: fieldWords.policies.levels[each],
        }))}
      />
      {regional && <Regions index={index} />}
    </>
  )
}

function Regions({ index }: { readonly index: number }) {
  return (
    <>
      <h3 className={css['subheading']}>{words.regions}</h3>
      <ItemList<Region>
        name={`policies.${index}.regions`}
        label={words.regions}
        empty={words.noRegions}
        adds={[{ label: words.addRegion, begin: (id) => ({ id, scheme: '', code: '', name: '' }) }]}
        copy={(region, id) => ({ ...region, id })}
        summarise={(region) =>
          [region.name, region.code].filter(Boolean).join(', ') || words.regionName
        }
      >
        {(region) => (
          <div className={css['triple']}>
            <LineField name={`policies.${index}.regions.${region}.name`} label={words.regionName} />
            <LineField name={`policies.${index}.regions.${region}.code`} label={words.regionCode} />
            <LineField
              name={`policies.${index}.regions.${region}.scheme`}
              label={words.regionScheme}
              hint={words.regionSchemeHint}
            />
          </div>
        )}
      </ItemList>
    </>
  )
}
