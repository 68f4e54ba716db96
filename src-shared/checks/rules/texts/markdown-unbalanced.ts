import { textFindings } from '../../../words/findings-texts'
import type { Rule } from '../../rule'

/** A mark that was opened and never closed is printed as it stands. Marks do not reach over a blank line. */
export const markdownUnbalanced: Rule = {
  rule: 'markdown-unbalanced',
  of: 'text',
  find: ({ text, address, name }) => {
    const open = text.markdown
      .split(/\n[ \t]*\n/)
      .map(openMark)
      .find((mark) => mark !== undefined)
    return open === undefined
      ? []
      : [
          {
            address,
            says: textFindings.unbalanced(name(), open.mark),
            facts: [open.mark, open.near],
          },
        ]
  },
}

type Open = { readonly mark: string; readonly near: string }

function openMark(paragraph: string): Open | undefined {
  if (!/[*_`[\]]/.test(paragraph)) return undefined
  const plain = paragraph
    .replaceAll(/\\[^\n]/g, '  ')
    .replaceAll(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
    .replaceAll(/^[ \t]*[*+-][ \t]/gm, '')
    .replaceAll(/https?:\/\/[^\s)\]]*/g, '')
  const near = (at: number) => plain.slice(Math.max(0, at - 20), at + 20)
  const tick = plain.indexOf('`')
  if (tick >= 0) return { mark: '`', near: near(tick) }
  const bold = [...plain.matchAll(/\*\*/g)]
  if (bold.length % 2 === 1) return { mark: '**', near: near(bold.at(-1)!.index) }
  return unclosedEmphasis(plain) ?? unmatchedBracket(plain, near)
}

/** A single star may be a footnote or a product sign: only one that opens a word within a line is a mark. */
function unclosedEmphasis(plain: string): Open | undefined {
  const without = plain.replaceAll('**', '')
  const stars = [...without.matchAll(/\*/g)]
  if (stars.length !== 1) return undefined
  const { index } = stars[0]!
  const opens =
    index > 0 && /\s/.test(without[index - 1]!) && /\p{L}/u.test(without[index + 1] ?? '')
  return opens ? { mark: '*', near: without.slice(Math.max(0, index - 20), index + 20) } : undefined
}

function unmatchedBracket(plain: string, near: (at: number) => string): Open | undefined {
  const opened: number[] = []
  for (const { 0: bracket, index } of plain.matchAll(/[[\]]/g)) {
    if (bracket === '[') opened.push(index)
    else if (opened.pop() === undefined) return { mark: ']', near: near(index) }
  }
  const left = opened.at(-1)
  if (left !== undefined) return { mark: '[', near: near(left) }
  const link = /\]\([^)\n]*$/m.exec(plain)
  return link ? { mark: '](', near: near(link.index) } : undefined
}
