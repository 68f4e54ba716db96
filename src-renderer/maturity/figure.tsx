import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { criteria, levels, type Level } from '../../src-shared/codebook/schema'
import { printPoints } from '../../src-shared/maturity/points'
import { panelWords } from '../../src-shared/words/panel'
import css from './maturity.module.css'

const width = 288
const height = 196
const radius = 68
const center = { x: width / 2, y: height / 2 + 1 }
const top = levels[levels.length - 1]!
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
const closed = (points: Point[]): Point[] => [...points, points[0]!]

/** The degree of maturity in the four criteria against the maximum. Said in words for those who do not see it. */
export function Figure({ assessed }: { readonly assessed: readonly (Level | null)[] }) {
  const said = criteria
    .map((criterion, axis) => {
      const level = assessed[axis] ?? null
      return `${panelWords.short[criterion]} ${level === null ? panelWords.notAssessed : printPoints(level)}`
    })
    .join(', ')
  const points = outline(assessed.map((level) => level ?? 0))
  return (
    <svg
      className={css['figure']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={panelWords.figure(said)}
    >
      <Group left={center.x} top={center.y}>
        {levels.slice(1).map((level) => (
          <LinePath<Point>
            key={level}
            data={closed(outline(criteria.map(() => level)))}
            x={(point) => point.x}
            y={(point) => point.y}
            className={level === top ? css['maximum'] : css['ring']}
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
        <LinePath<Point>
          data={closed(points)}
          x={(point) => point.x}
          y={(point) => point.y}
          className={css['actual']}
        />
        {points.map((point, axis) =>
          assessed[axis] === null || assessed[axis] === undefined ? null : (
            <circle key={criteria[axis]} cx={point.x} cy={point.y} r={3} className={css['dot']} />
          ),
        )}
        <text y={-radius - 9} textAnchor="middle">
          {panelWords.short.scope}
        </text>
        <text x={radius + 8} dy="0.35em">
          {panelWords.short.continuity}
        </text>
        <text y={radius + 18} textAnchor="middle">
          {panelWords.short.evidence}
        </text>
        <text x={-radius - 8} dy="0.35em" textAnchor="end">
          {panelWords.short.instruments}
        </text>
      </Group>
    </svg>
  )
}
