import { labelOf } from '../../src-shared/codebook/lookup'
import { groupings, type Group, type Grouping } from '../../src-shared/comparison/groups'
import { comparisonWords } from '../../src-shared/words/comparison'
import css from './charts.module.css'

const words = comparisonWords.charts

/** By what countries are put together. */
export function GroupingSelect({
  grouping,
  onGrouping,
}: {
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
}) {
  return (
    <label className={css['grouping']}>
      {words.groupBy}
      <select value={grouping} onChange={(event) => onGrouping(event.target.value as Grouping)}>
        {groupings.map((each) => (
          <option key={each} value={each}>
            {words.groupings[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

export function groupName({ key, countries }: Group, grouping: Grouping): string {
  switch (grouping) {
    case 'country':
      return words.countryGroups[key as keyof typeof words.countryGroups]
    case 'edition':
      return key
    case 'policyType': {
      const [first] = countries
      const use = { id: first?.codebook ?? '', extensions: first?.extensions ?? [] }
      return key === '' ? words.noType : labelOf(use, 'policyType', key)
    }
  }
}
