import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import type { Figure } from '../tree'

const width = 480
const height = 300
const center = { x: width / 2, y: 142 }
const radius = 104

/** Up, right, down, left: scope, continuity, evidence, instruments, as the printed figure turns. */
const directions = [
  { x: 0, y: -1, anchor: 'middle', dx: 0, dy: -14 },
  { x: 1, y: 0, anchor: 'start', dx: 12, dy: -2 },
  { x: 0, y: 1, anchor: 'middle', dx: 0, dy: 22 },
  { x: -1, y: 0, anchor: 'end', dx: -12, dy: -2 },
] as const

/** Figure 1 with its caption. All that it shows stands in it in figures too, so nothing of it rests on colour. */
export function htmlFigure(figure: Figure): ElementContent {
  return h('figure', { dataAddress: figure.address }, [
    figureDrawing(figure),
    h('figcaption', [h('p.caption', figure.caption), h('p.origin', figure.origin)]),
  ])
}

/** The drawing alone, an SVG that needs neither a style sheet nor a font of its own. */
export function figureDrawing(figure: Figure): ElementContent {
  const reach = (level: number) => (level / figure.max) * radius
  const at = (axis: number, level: number) => {
    const { x, y } = directions[axis % directions.length]!
    return `${round(center.x + x * reach(level))},${round(center.y + y * reach(level))}`
  }
  const outline = (levels: readonly number[]) =>
    levels.map((level, axis) => at(axis, level)).join(' ')
  const whole = figure.axes.map(({ level }) => level ?? 0)
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabel: figure.said,
      fontFamily: "'Noto Sans', 'Inter Variable', Arial, sans-serif",
      fontSize: '11',
    },
    [
      ...figure.rings
        .map(({ level }) =>
          s('polygon', {
            points: outline(figure.axes.map(() => level)),
            fill: level === figure.max ? '#f6f8fb' : 'none',
            stroke: level === figure.max ? '#12263f' : '#c3ccd8',
            strokeWidth: level === figure.max ? '1.5' : '0.75',
            strokeDasharray: level === figure.max ? '5 3' : undefined,
          }),
        )
        .toReversed(),
      ...directions.map((_, axis) =>
        s('polyline', {
          points: `${center.x},${center.y} ${at(axis, figure.max)}`,
          stroke: '#c3ccd8',
          strokeWidth: '0.75',
        }),
      ),
      s('polygon', {
        points: outline(whole),
        fill: '#1d5fb8',
        fillOpacity: '0.28',
        stroke: '#1d5fb8',
        strokeWidth: '2.5',
        strokeLinejoin: 'round',
      }),
      ...figure.axes.flatMap(({ level }, axis) => {
        if (level === null) return []
        const [x, y] = at(axis, level).split(',')
        return [s('circle', { cx: x, cy: y, r: '4', fill: '#1d5fb8' })]
      }),
      ...figure.rings.map(({ level, printed }) =>
        s(
          'text',
          {
            x: center.x + 5,
            y: round(center.y - reach(level) + 11),
            fill: '#5a6675',
            fontSize: '8',
          },
          printed,
        ),
      ),
      ...figure.axes.map(({ label, printed }, axis) => {
        const { x, y, anchor, dx, dy } = directions[axis % directions.length]!
        const words = broken(label, anchor === 'middle' ? 40 : 18)
        const left = center.x + x * radius + dx
        const top =
          center.y + y * radius + dy - (anchor === 'middle' && y < 0 ? 13 * (words.length - 1) : 0)
        return s('text', { x: left, y: top, textAnchor: anchor, fill: '#12263f' }, [
          ...words.map((line, index) =>
            s('tspan', { x: left, dy: index === 0 ? 0 : 13 }, `${line} `),
          ),
          s(
            'tspan',
            anchor === 'middle'
              ? { fontWeight: '700', dx: 3 }
              : { fontWeight: '700', x: left, dy: 14 },
            printed,
          ),
        ])
      }),
      ...legend(figure),
    ],
  )
}

function legend({ legend: words }: Figure): ElementContent[] {
  const y = height - 12
  return [
    s('rect', {
      x: 112,
      y: y - 9,
      width: 18,
      height: 10,
      fill: '#1d5fb8',
      fillOpacity: '0.28',
      stroke: '#1d5fb8',
      strokeWidth: '2',
    }),
    s('text', { x: 138, y, fill: '#12263f' }, words.actual),
    s('rect', {
      x: 250,
      y: y - 9,
      width: 18,
      height: 10,
      fill: '#f6f8fb',
      stroke: '#12263f',
      strokeWidth: '1.5',
      strokeDasharray: '5 3',
    }),
    s('text', { x: 276, y, fill: '#12263f' }, words.maximum),
  ]
}

const round = (value: number) => Math.round(value * 100) / 100

/** A label in lines of at most so many characters: SVG breaks none by itself. */
function broken(label: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
