import { cleanings, type Cleaning } from './cleaning'
import { layOut } from './lay-out'

export type Cleaned = { readonly text: string; readonly cleaned: readonly Cleaning[] }

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** More than any paste needs; it ends in any case. */
const mostRounds = 6

/**
 * Plain text from Word, a PDF or a web page as Markdown: words that were split at line ends are whole again, lines that
 * were broken to fit a page run on, bullets are lists, and characters that nobody sees are gone. Quotation marks stay
 * as they are: curly ones are right, and which ones straight ones ought to be is not ours to guess. Joiners and marks
 * of direction stay too: Persian, Indic scripts and emoji are spelt with them.
 */
export function cleanPaste(pasted: string): Cleaned {
  const done = new Set<Cleaning>()
  const put = (cleaning: Cleaning, text: string, change: (text: string) => string): string => {
    const changed = change(text)
    if (changed !== text) done.add(cleaning)
    return changed
  }
  let text = pasted.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  text = put('softHyphens', text, (now) =>
    now.replace(/\u00ad[ \t]*\n[ \t]*(?=\p{L})/gu, '').replaceAll('\u00ad', ''),
  )
  text = put('invisible', text, (now) =>
    now.replace(/(?![\n\t])\p{Cc}|[\u200b\u2060\ufeff\ufffc]/gu, ''),
  )
  text = put('spaces', text, (now) => now.replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' '))
  text = put('ligatures', text, (now) => now.replace(/[ﬀ-ﬆ]/g, (each) => ligatures[each] ?? each))
  // Lines that run on may show bullets that each of them hid: then there is a list to be made after all.
  for (let round = 0; round < mostRounds; round += 1) {
    const laidOut = layOut(text)
    laidOut.done.forEach((cleaning) => done.add(cleaning))
    if (laidOut.text === text) break
    text = laidOut.text
  }
  return { text, cleaned: cleanings.filter((each) => done.has(each)) }
}
