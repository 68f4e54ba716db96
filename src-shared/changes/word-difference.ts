import { diffArrays } from 'diff'
import type { Stretch } from './change'

/** Finds where words end in any script: Chinese and Thai write none of their gaps. */
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Beyond so many words that came or went, a passage has been written anew, and looking for what stayed takes long. */
const mostEdits = 800

type Step = { readonly added: boolean; readonly removed: boolean; readonly value: string[] }

/**
 * Which words two texts have in common, in reading order: `same` and `removed` together are the text before, `same` and
 * `added` the text after. Paragraphs are compared first, then the words of those that differ.
 */
export function wordDifference(before: string, after: string): readonly Stretch[] {
  const stretches = new Joined()
  const changed = { removed: '', added: '' }
  const flush = () => {
    compareWords(changed.removed, changed.added, stretches)
    changed.removed = ''
    changed.added = ''
  }
  for (const step of compared(paragraphsOf(before), paragraphsOf(after))) {
    if (step.removed) changed.removed += step.value.join('')
    else if (step.added) changed.added += step.value.join('')
    else {
      flush()
      stretches.push('same', step.value.join(''))
    }
  }
  flush()
  return stretches.all
}

function compareWords(before: string, after: string, stretches: Joined): void {
  for (const { added, removed, value } of compared(wordsOf(before), wordsOf(after))) {
    stretches.push(removed ? 'removed' : added ? 'added' : 'same', value.join(''))
  }
}

function compared(before: string[], after: string[]): readonly Step[] {
  return (
    diffArrays(before, after, { maxEditLength: mostEdits }) ?? [
      { removed: true, added: false, value: before },
      { removed: false, added: true, value: after },
    ]
  )
}

const paragraphsOf = (text: string) => text.split(/(?<=\n)/)
// No word holds a gap, and the segmenter takes the square of what it is given: half a minute for 140,000 characters.
const wordsOf = (text: string) =>
  text
    .split(/(\s+)/)
    .flatMap((run) =>
      /^(\w+|\s+)$/.test(run) ? [run] : Array.from(words.segment(run), ({ segment }) => segment),
    )

/** Stretches of one kind next to each other are one; a lone gap between two changes goes with them, and is read easier so. */
class Joined {
  readonly #all: { kind: Stretch['kind']; text: string }[] = []
  #gap = ''
  #removed = ''
  #added = ''

  push(kind: Stretch['kind'], text: string): void {
    if (text === '') return
    if (kind === 'same') {
      if (this.#isChanging && this.#gap === '' && text.trim() === '') this.#gap = text
      else {
        this.#settle()
        this.#append('same', text)
      }
      return
    }
    if (this.#gap !== '') {
      this.#removed += this.#gap
      this.#added += this.#gap
      this.#gap = ''
    }
    if (kind === 'removed') this.#removed += text
    else this.#added += text
  }

  get all(): readonly Stretch[] {
    this.#settle()
    return this.#all
  }

  get #isChanging() {
    return this.#removed !== '' || this.#added !== ''
  }

  #settle(): void {
    this.#append('removed', this.#removed)
    this.#append('added', this.#added)
    this.#append('same', this.#gap)
    this.#removed = ''
    this.#added = ''
    this.#gap = ''
  }

  #append(kind: Stretch['kind'], text: string): void {
    if (text === '') return
    const last = this.#all.at(-1)
    if (last?.kind === kind) last.text += text
    else this.#all.push({ kind, text })
  }
}
