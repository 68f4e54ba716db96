import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { Bar, LinePath } from '@visx/shape'
import { criteria, levels, type Level } from '../../src-shared/codebook/criteria'
import { panelWords } from '../../src-shared/words/panel'
import { usePoints } from '../preferences/points'
import css from './maturity.module.css'

const width = 288
/** Of both forms, so that nothing moves when one takes the place of the other. */
const height = 164
const top = levels[levels.length - 1]!

type Shown = {
  readonly assessed: readonly (Level | null)[]
  readonly suggested: readonly (Level | null)[]
}

/**
 * The degree of maturity in the four criteria against the maximum, and what the rules suggest where that differs.
 * Every level stands there in figures, so that it can be read in grey; said in words for those who do not see it.
 */
export function Figure({ form, ...shown }: Shown & { readonly form: 'radar' | 'bars' }) {
  const print = usePoints()
  const say = (level: Level | null | undefined) =>
    level === null || level === undefined ? panelWords.notAssessed : print(level)
  const said = criteria
    .map((criterion, axis) => `${panelWords.short[criterion]} ${say(shown.assessed[axis])}`)
    .join(', ')
  const label = (axis: number) => {
    const level = shown.assessed[axis] ?? null
    return (
      <>
        {panelWords.short[criteria[axis]!]}{' '}
        <tspan className={css['value']}>{level === null ? panelWords.noTotal : print(level)}</tspan>
      </>
    )
  }
  return (
    <svg
      className={css['figure']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={panelWords.figure(said)}
    >
      {form === 'radar' ? <Radar {...shown} label={label} /> : <Bars {...shown} label={label} />}
    </svg>
  )
}

type Labelled = Shown & { readonly label: (axis: number) => React.ReactNode }

const radius = 58
const center = { x: width / 2, y: height / 2 }
/** Up, right, down, left: scope, continuity, evidence, instruments, as the printed figure turns. */
const directions = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
] as const
const reach = scaleLinear<number>({ domain: [0, top], range: [0, radius] })

type Point = { readonly x: number; readonly y: number }
const outline = (points: readonly number[]): Point[] =>
  points.map((value, axis) => ({
    x: directions[axis]!.x * reach(value),
    y: directions[axis]!.y * reach(value),
  }))

function Outline({ points, className }: { points: readonly number[]; className: string }) {
  const corners = outline(points)
  return (
    <LinePath<Point>
      data={[...corners, corners[0]!]}
      x={(point) => point.x}
      y={(point) => point.y}
      className={className}
    />
  )
}

function Radar({ assessed, suggested, label }: Labelled) {
  const differs = suggested.some((level, axis) => level !== assessed[axis])
  return (
    <Group left={center.x} top={center.y}>
      {levels.slice(1).map((level) => (
        <Outline
          key={level}
          points={criteria.map(() => level)}
          className={css[level === top ? 'maximum' : 'ring']!}
        />
      ))}
      {directions.map((direction, axis) => (
        <line
          key={criteria[axis]}
          x2={direction.x * radius}
          y2={direction.y * radius}
          className={css['axis']}
        />
      ))}
      <Outline points={assessed.map((level) => level ?? 0)} className={css['actual']!} />
      {differs && (
        <Outline points={suggested.map((level) => level ?? 0)} className={css['suggestedLine']!} />
      )}
      {outline(assessed.map((level) => level ?? 0)).map((point, axis) =>
        assessed[axis] === null ? null : (
          <circle key={criteria[axis]} cx={point.x} cy={point.y} r={3} className={css['dot']} />
        ),
      )}
      <text y={-radius - 9} textAnchor="middle">
        {label(0)}
      </text>
      <text x={radius + 8} dy="0.35em">
        {label(1)}
      </text>
      <text y={radius + 17} textAnchor="middle">
        {label(2)}
      </text>
      <text x={-radius - 8} dy="0.35em" textAnchor="end">
        {label(3)}
      </text>
    </Group>
  )
}

const row = 36
const barHeight = 14
const barLeft = 104
const along = scaleLinear<number>({ domain: [0, top], range: [0, width - barLeft - 8] })

function Bars({ assessed, suggested, label }: Labelled) {
  return (
    <Group top={(height - row * criteria.length) / 2}>
      {levels.map((level) => (
        <line
          key={level}
          x1={barLeft + along(level)}
          x2={barLeft + along(level)}
          y2={row * criteria.length}
          className={level === top ? css['maximum'] : css['axis']}
        />
      ))}
      {criteria.map((criterion, axis) => {
        const y = row * axis + (row - barHeight) / 2
        const mark = suggested[axis]
        return (
          <Group key={criterion}>
            <text x={barLeft - 10} y={row * (axis + 0.5)} dy="0.35em" textAnchor="end">
              {label(axis)}
            </text>
            <Bar
              x={barLeft}
              y={y}
              width={along(assessed[axis] ?? 0)}
              height={barHeight}
              className={css['bar']}
            />
            {mark !== null && mark !== undefined && mark !== assessed[axis] && (
              <line
                x1={barLeft + along(mark)}
                x2={barLeft + along(mark)}
                y1={y - 4}
                y2={y + barHeight + 4}
                className={css['suggestedMark']}
              />
            )}
          </Group>
        )
      })}
    </Group>
  )
}
