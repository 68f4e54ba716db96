import {
  countryGroups,
  groupOfCountry,
  type CountryGroup,
} from '../../src-shared/codebook/country-groups'
import type { Summary } from '../../src-shared/exchange/summary'
import { comparisonWords as words } from '../../src-shared/words/comparison'
import css from './compare.module.css'
import type { ComparePlace } from './place'

/** Which of the chosen factsheets are compared: of one edition unless all are asked for, and of one group of countries. */
export function Filters({
  chosen,
  place: { edition, group },
  onPlace,
}: {
  readonly chosen: readonly Summary[]
  readonly place: ComparePlace
  readonly onPlace: (change: Partial<ComparePlace>) => void
}) {
  const editions = [...new Set(chosen.map((each) => each.edition))].toSorted((a, b) => b - a)
  const groups = countryGroups.filter((each) =>
    chosen.some(({ code }) => groupOfCountry(code) === each),
  )
  return (
    <>
      {groups.length > 1 && (
        <label className={css['filter']}>
          {words.chooseGroup}
          <select
            value={group ?? ''}
            onChange={(event) =>
              onPlace({ group: (event.target.value || null) as CountryGroup | null, cell: null })
            }
          >
            <option value="">{words.everyGroup}</option>
            {groups.map((each) => (
              <option key={each} value={each}>
                {words.charts.countryGroups[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={css['filter']}>
        {words.chooseEdition}
        <select
          value={edition ?? ''}
          onChange={(event) =>
            onPlace({ edition: event.target.value ? Number(event.target.value) : null, cell: null })
          }
        >
          {editions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
          {editions.length > 1 && <option value="">{words.allEditions}</option>}
        </select>
      </label>
    </>
  )
}
