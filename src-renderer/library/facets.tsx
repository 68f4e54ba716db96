import { X } from 'lucide-react'
import { memo, useId, useMemo, type ReactNode } from 'react'
import { countryGroups, groupOfCountry } from '../../src-shared/codebook/country-groups'
import type { Summary } from '../../src-shared/exchange/summary'
import { statuses } from '../../src-shared/factsheet/statuses'
import { usualOrder } from '../../src-shared/listing/columns'
import {
  holdsCondition,
  passes,
  toggled,
  type Around,
  type Condition,
  type Filter,
} from '../../src-shared/listing/filter'
import type { ListingView } from '../../src-shared/listing/listing-view'
import { appWords } from '../../src-shared/words/app'
import { listingWords as words } from '../../src-shared/words/listing'
import { IconButton } from '../controls/button'
import type { Listing } from './listing'
import css from './facets.module.css'

const builtIn: readonly { readonly name: string; readonly filter: Filter }[] = [
  { name: words.builtIn.open, filter: only({ kind: 'findings', is: 'any' }) },
  { name: words.builtIn.week, filter: only({ kind: 'changedWithin', days: 7 }) },
  {
    name: words.builtIn.noEvaluation,
    filter: only({ kind: 'category', list: 'evaluationAvailability', code: 'none', says: 'has' }),
  },
]

function only(condition: Condition): Filter {
  return { conditions: [condition], opposite: false }
}

/** What the list can be narrowed to by a click, how many that would be, and the views that are kept. */
export const Facets = memo(function Facets({
  summaries,
  listing,
  markOf,
  views,
  onRemoveView,
  more,
}: {
  readonly summaries: readonly Summary[]
  readonly listing: Pick<Listing, 'filter' | 'columns' | 'setFilter' | 'see'>
  readonly markOf: Around['markOf'] | undefined
  readonly views: readonly ListingView[]
  readonly onRemoveView: (view: ListingView) => void
  /** Where else there is to go from here. */
  readonly more: readonly { readonly label: string; readonly act: () => void }[]
}) {
  const { filter, setFilter } = listing
  const editions = useMemo(() => counted(summaries, ({ edition }) => edition), [summaries])
  const inStatus = useMemo(() => counted(summaries, ({ status }) => status), [summaries])
  const inGroup = useMemo(() => counted(summaries, ({ code }) => groupOfCountry(code)), [summaries])
  const inView = useMemo(() => {
    // An empty library has no filters beside it: nothing has been counted yet, which is not none.
    if (summaries.length === 0) return []
    const around: Around = { now: Date.now(), markOf: markOf ?? (() => undefined) }
    return builtIn.map(
      (view) => summaries.filter((summary) => passes(summary, view.filter, around)).length,
    )
  }, [summaries, markOf])
  const facet = (condition: Condition, name: string, count: number) => (
    <Line
      key={name}
      name={name}
      count={count}
      pressed={holdsCondition(filter, condition)}
      onPress={() => setFilter(toggled(filter, condition))}
    />
  )
  const newest = [...editions].toSorted(([one], [other]) => other - one)

  return (
    <aside className={css['facets']} aria-label={words.filters}>
      <Section title={words.edition}>
        {newest.map(([edition, count]) =>
          facet({ kind: 'edition', is: edition }, String(edition), count),
        )}
      </Section>
      <Section title={words.status}>
        {statuses
          .filter((status) => inStatus.has(status))
          .map((status) =>
            facet({ kind: 'status', is: status }, appWords.statuses[status], inStatus.get(status)!),
          )}
      </Section>
      <Section title={words.group}>
        {countryGroups
          .filter((group) => inGroup.has(group))
          .map((group) =>
            facet({ kind: 'group', is: group }, words.groups[group], inGroup.get(group)!),
          )}
      </Section>
      <Section title={words.views}>
        {builtIn.map((view, at) => (
          <Line
            key={view.name}
            name={view.name}
            count={inView[at]}
            pressed={JSON.stringify(view.filter) === JSON.stringify(filter)}
            onPress={() =>
              listing.see({
                filter: view.filter,
                order: usualOrder,
                columns: listing.columns,
                wanted: '',
              })
            }
          />
        ))}
        {views.map((view) => (
          <Line key={view.name} name={view.name} onPress={() => listing.see(view)}>
            <IconButton label={words.removeView(view.name)} onClick={() => onRemoveView(view)}>
              <X size={12} aria-hidden />
            </IconButton>
          </Line>
        ))}
      </Section>
      <Section title={words.more}>
        {more.map(({ label, act }) => (
          <Line key={label} name={label} onPress={act} />
        ))}
      </Section>
    </aside>
  )
})

function counted<K>(summaries: readonly Summary[], of: (summary: Summary) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const summary of summaries) counts.set(of(summary), (counts.get(of(summary)) ?? 0) + 1)
  return counts
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}

function Line({
  name,
  count,
  pressed,
  onPress,
  children,
}: {
  readonly name: string
  readonly count?: number
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children?: ReactNode
}) {
  return (
    <li className={css['line']}>
      <button type="button" aria-pressed={pressed} onClick={onPress}>
        <span className={css['name']}>{name}</span>
        {count !== undefined && <span className={css['count']}> {count.toLocaleString('en')}</span>}
      </button>
      {children}
    </li>
  )
}
