import { criteria, levels, type Level } from '../../codebook/criteria'
import { comparisonWords } from '../../words/comparison'
import { panelWords } from '../../words/panel'
import type { Digest } from '../digest'
import { byTotal, distributionOf, totalOf } from '../levels'
import { fitting, fontSize, type Drawing, type Mark } from './drawing'

const words = comparisonWords.charts
const top = levels[levels.length - 1]!
/** More than anybody looks through in a picture; the table has all. */
export const mostDrawn = 120

type Points = (points: number) => string
const nameOf = ({ code, country, edition }: Digest, withEdition: boolean) =>
  `${code ? `${code} ` : ''}${country}${withEdition ? ` ${edition}` : ''}`
const mixes = (countries: readonly Digest[]) =>
  new Set(countries.map(({ edition }) => edition)).size > 1
const levelColumns = criteria.map((criterion) => panelWords.short[criterion])
const cells = (country: Digest) => [
  country.code,
  country.country,
  country.edition,
  ...criteria.map((criterion) => country.assessed[criterion]),
  totalOf(country),
]
const columns = [
  words.columns.code,
  words.columns.country,
  words.columns.edition,
  ...levelColumns,
  words.columns.total,
]

/** The four levels of each country end to end, the highest total first. */
export function stackedChart(countries: readonly Digest[], print: Points): Drawing {
  const sorted = byTotal(countries)
  const drawn = sorted.slice(0, mostDrawn)
  const withEdition = mixes(countries)
  const [row, nameWidth, width] = [20, 190, 620]
  const unit = (width - nameWidth - 60) / (top * criteria.length)
  const marks = drawn.flatMap((country, at): readonly Mark[] => {
    const y = at * row
    let x = nameWidth
    const bars = criteria.flatMap((criterion): readonly Mark[] => {
      const level = country.assessed[criterion]
      if (!level) return []
      const bar = {
        kind: 'bar',
        x,
        y: y + 3,
        width: level * unit - 1,
        height: row - 6,
        ink: criterion,
      } as const
      x += level * unit
      return [bar]
    })
    const total = totalOf(country)
    return [
      {
        kind: 'text',
        x: 0,
        y: y + 14,
        text: fitting(nameOf(country, withEdition), nameWidth - 8),
        ink: 'text',
      },
      ...bars,
      {
        kind: 'text',
        x: x + 6,
        y: y + 14,
        text: total === null ? words.noTotal : print(total),
        ink: total === null ? 'muted' : 'text',
        isStrong: true,
      },
    ]
  })
  const legend = legendAt(nameWidth, drawn.length * row + 22)
  return {
    name: words.stacked,
    said: words.said(
      words.stacked,
      drawn
        .map((country) => {
          const total = totalOf(country)
          return `${nameOf(country, withEdition)} ${total === null ? words.notAssessed : print(total)}`
        })
        .join(', '),
    ),
    width,
    height: drawn.length * row + 32,
    marks: [...marks, ...legend],
    columns,
    rows: sorted.map(cells),
    notDrawn: sorted.length - drawn.length,
  }
}

function legendAt(from: number, y: number): readonly Mark[] {
  return criteria.flatMap((criterion, at): readonly Mark[] => [
    { kind: 'bar', x: from + at * 104, y: y - 9, width: 10, height: 10, ink: criterion },
    { kind: 'text', x: from + at * 104 + 15, y, text: panelWords.short[criterion], ink: 'muted' },
  ])
}

/** A small figure for each country, all to one scale. */
export function multiplesChart(countries: readonly Digest[], print: Points): Drawing {
  const sorted = countries.toSorted(
    (one, other) => one.country.localeCompare(other.country, 'en') || one.edition - other.edition,
  )
  const drawn = sorted.slice(0, mostDrawn)
  const withEdition = mixes(countries)
  const [across, wide, high, bar] = [7, 160, 78, 11]
  const unit = (wide - 24) / top
  const marks = drawn.flatMap((country, at): readonly Mark[] => {
    const [x, y] = [(at % across) * wide, Math.floor(at / across) * high]
    const total = totalOf(country)
    return [
      {
        kind: 'text',
        x,
        y: y + 12,
        text: fitting(nameOf(country, withEdition), wide - 52),
        ink: 'text',
      },
      {
        kind: 'text',
        x: x + wide - 24,
        y: y + 12,
        text: total === null ? words.noTotal : print(total),
        ink: 'text',
        anchor: 'end',
        isStrong: true,
      },
      ...criteria.flatMap((criterion, row): readonly Mark[] => {
        const level = country.assessed[criterion]
        const from = y + 19 + row * bar
        return [
          { kind: 'bar', x, y: from, width: top * unit, height: bar - 3, ink: 'track' },
          ...(level
            ? [
                {
                  kind: 'bar',
                  x,
                  y: from,
                  width: level * unit,
                  height: bar - 3,
                  ink: criterion,
                } as const,
              ]
            : []),
          ...(level === null
            ? [
                {
                  kind: 'text',
                  x: x + wide - 20,
                  y: from + 8,
                  text: words.noTotal,
                  ink: 'muted',
                } as const,
              ]
            : []),
        ]
      }),
    ]
  })
  const height = Math.ceil(drawn.length / across) * high
  return {
    name: words.multiples,
    said: words.said(
      words.multiples,
      drawn
        .map(
          (country) =>
            `${nameOf(country, withEdition)}: ${criteria
              .map((criterion) => {
                const level = country.assessed[criterion]
                return `${panelWords.short[criterion]} ${level === null ? words.notAssessed : print(level)}`
              })
              .join(', ')}`,
        )
        .join('; '),
    ),
    width: across * wide,
    height: height + 26,
    marks: [...marks, ...legendAt(0, height + 16)],
    columns,
    rows: sorted.map(cells),
    notDrawn: sorted.length - drawn.length,
  }
}

/** How many countries have each level of each criterion. */
export function distributionChart(countries: readonly Digest[], print: Points): Drawing {
  const [wide, bar, nameWidth, head] = [300, 20, 86, 24]
  const found = criteria.map((criterion) => ({
    criterion,
    ...distributionOf(countries, criterion),
  }))
  const most = Math.max(1, countries.length)
  const unit = (wide - nameWidth - 56) / most
  const block = head + (levels.length + 1) * bar + 10
  const labelled = (level: Level | null) => (level === null ? words.unassessed : print(level))
  const rowsOf = ({ counts, unassessed }: (typeof found)[number]) => [
    ...counts.map(({ level, count }) => ({ level: level as Level | null, count })),
    { level: null, count: unassessed },
  ]
  return {
    name: words.distribution,
    said: words.said(
      words.distribution,
      found
        .map(
          (each) =>
            `${panelWords.short[each.criterion]}: ${rowsOf(each)
              .map(({ level, count }) => `${labelled(level)} ${count}`)
              .join(', ')}`,
        )
        .join('; '),
    ),
    width: wide * 2,
    height: block * 2,
    marks: found.flatMap((each, at): readonly Mark[] => {
      const [x, y] = [(at % 2) * wide, Math.floor(at / 2) * block]
      return [
        {
          kind: 'text',
          x,
          y: y + fontSize + 2,
          text: panelWords.short[each.criterion],
          ink: 'text',
          isStrong: true,
        },
        ...rowsOf(each).flatMap(({ level, count }, row): readonly Mark[] => {
          const from = y + head + row * bar
          return [
            {
              kind: 'text',
              x: x + nameWidth - 10,
              y: from + 12,
              text: labelled(level),
              ink: 'muted',
              anchor: 'end',
            },
            {
              kind: 'bar',
              x: x + nameWidth,
              y: from + 2,
              width: Math.max(count * unit, 0.5),
              height: bar - 6,
              ink: level === null ? 'track' : each.criterion,
            },
            {
              kind: 'text',
              x: x + nameWidth + count * unit + 6,
              y: from + 12,
              text: String(count),
              ink: 'text',
            },
          ]
        }),
      ]
    }),
    columns: [words.columns.criterion, words.columns.level, words.columns.countries],
    rows: found.flatMap((each) =>
      rowsOf(each).map(({ level, count }) => [panelWords.short[each.criterion], level, count]),
    ),
    notDrawn: 0,
  }
}
