import { onPaper } from '../../src-shared/comparison/charts/on-paper'
import { margin, paperInks, svgOf } from '../../src-shared/comparison/charts/svg'
import { fontSize, type Drawing } from '../../src-shared/comparison/charts/drawing'
import { comparisonWords } from '../../src-shared/words/comparison'
import { ask } from '../api'
import { Button } from '../controls/button'
import { useNotify } from '../notices/notices'
import css from './charts.module.css'

const words = comparisonWords.charts

/** A chart with the table that it was drawn from, and the way to take both along. */
export function Chart({
  drawing,
  edition,
}: {
  readonly drawing: Drawing
  /** What it is of, for the name of its files. */
  readonly edition: string
}) {
  const notify = useNotify()
  const { name, said, width, height, marks, notDrawn } = drawing
  const save = async () => {
    const paper = onPaper(drawing, edition)
    const reply = await ask('exportChart', {
      name: `${name} ${edition}`,
      svg: svgOf(paper),
      png: await pngOf(paper),
      columns: [...drawing.columns],
      rows: drawing.rows.map((row) => [...row]),
    })
    if (!reply.ok) return notify(`${words.notSaved} ${reply.fault.message}`, undefined, 'grave')
    if (reply.value.outcome === 'written') notify(words.saved(reply.value.folder))
  }
  return (
    <section className={css['chart']} aria-label={name}>
      <header>
        <h2>{name}</h2>
        <Button aria-label={words.saveOf(name)} onClick={() => void save()}>
          {words.save}
        </Button>
      </header>
      <svg
        role="img"
        aria-label={said}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        fontSize={fontSize}
      >
        {marks.map((mark, at) =>
          mark.kind === 'bar' ? (
            <rect
              // Marks have no names, and are drawn anew together.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              x={mark.x}
              y={mark.y}
              width={mark.width}
              height={mark.height}
              data-ink={mark.ink}
            />
          ) : (
            <text
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              x={mark.x}
              y={mark.y}
              textAnchor={mark.anchor ?? 'start'}
              data-ink={mark.ink}
              data-strong={mark.isStrong || undefined}
            >
              {mark.text}
            </text>
          ),
        )}
      </svg>
      {notDrawn > 0 && <p className={css['note']}>{words.more(notDrawn)}</p>}
      <Table drawing={drawing} />
    </section>
  )
}

function Table({ drawing: { name, columns, rows } }: { readonly drawing: Drawing }) {
  return (
    <details className={css['asTable']}>
      <summary>{words.table}</summary>
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css['scroller']} tabIndex={0} role="region" aria-label={words.tableOf(name)}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                {row.map((cell, place) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={place} data-number={typeof cell === 'number' || undefined}>
                    {cell ?? words.noTotal}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Painted by hand: the page may load no picture from anywhere, not even one that it has made itself. */
async function pngOf({ width, height, marks }: Drawing): Promise<string> {
  await document.fonts.ready
  const scale = 2
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * margin) * scale
  canvas.height = (height + 2 * margin) * scale
  const paint = canvas.getContext('2d')!
  paint.scale(scale, scale)
  paint.fillStyle = '#ffffff'
  paint.fillRect(0, 0, width + 2 * margin, height + 2 * margin)
  paint.translate(margin, margin)
  const { fontFamily } = getComputedStyle(document.body)
  for (const mark of marks) {
    paint.fillStyle = paperInks[mark.ink]
    if (mark.kind === 'bar') paint.fillRect(mark.x, mark.y, mark.width, mark.height)
    else {
      paint.font = `${mark.isStrong ? '600 ' : ''}${fontSize}px ${fontFamily}`
      paint.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start')
      paint.fillText(mark.text, mark.x, mark.y)
    }
  }
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
}
