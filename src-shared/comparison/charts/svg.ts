import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { fontSize, type Drawing, type Ink } from './drawing'

/** On paper and in slides: dark on white, told apart in grey too. */
export const paperInks: Readonly<Record<Ink, string>> = {
  scope: '#12388f',
  continuity: '#2f6fe0',
  evidence: '#86aef0',
  instruments: '#c3d7f7',
  text: '#1a1f2b',
  muted: '#586274',
  line: '#c3ccd8',
  track: '#e9edf3',
}
export const margin = 12

/** A chart that needs neither a style sheet nor a font of its own. */
export function svgOf({ said, width, height, marks }: Drawing): string {
  const [wide, high] = [width + 2 * margin, height + 2 * margin]
  const tree = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${wide} ${high}`,
      width: wide,
      height: high,
      role: 'img',
      fontFamily: "'Inter Variable', Inter, 'Noto Sans', Arial, sans-serif",
      fontSize: String(fontSize),
    },
    [
      s('title', said),
      s('rect', { width: wide, height: high, fill: '#ffffff' }),
      s(
        'g',
        { transform: `translate(${margin} ${margin})` },
        marks.map((mark) =>
          mark.kind === 'bar'
            ? s('rect', {
                x: mark.x,
                y: mark.y,
                width: mark.width,
                height: mark.height,
                fill: paperInks[mark.ink],
              })
            : s(
                'text',
                {
                  x: mark.x,
                  y: mark.y,
                  fill: paperInks[mark.ink],
                  textAnchor: mark.anchor ?? 'start',
                  fontWeight: mark.isStrong ? '600' : undefined,
                },
                mark.text,
              ),
        ),
      ),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(tree, { space: 'svg' })}\n`
}
