import { diffArrays } from 'diff'

/** Finds where sentences end, also in scripts that write no gaps between them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Beyond so many sentences that came or went, a text has been written anew, and looking for what stayed takes long. */
const mostEdits = 400

/** Sentences `from` to `to` of the base have become these. */
type Hunk = { readonly from: number; readonly to: number; readonly sentences: readonly string[] }

/**
 * A text with what both sides did to it, sentence by sentence; undefined where they wrote in the same place, for then
 * somebody has to read. Nothing of it says whether the sentences still fit each other: that too is for somebody to read.
 */
export function mergedProse(base: string, left: string, right: string): string | undefined {
  const sentences = sentencesOf(base)
  const [ours, theirs] = [hunksOf(sentences, left), hunksOf(sentences, right)]
  if (!ours || !theirs) return undefined
  const hunks = [...ours, ...theirs.filter((each) => !ours.some((other) => areEqual(each, other)))]
  hunks.sort((a, b) => a.from - b.from || a.to - b.to)
  for (let at = 1; at < hunks.length; at += 1) {
    if (!areApart(hunks[at - 1]!, hunks[at]!)) return undefined
  }
  let text = ''
  let place = 0
  for (const { from, to, sentences: become } of hunks) {
    text += sentences.slice(place, from).join('') + become.join('')
    place = to
  }
  return text + sentences.slice(place).join('')
}

/** Line ends and gaps belong to the sentence before them, so that the sentences put together are the text. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=\n)/)
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment))
}

function hunksOf(base: string[], after: string): readonly Hunk[] | undefined {
  const steps = diffArrays(base, sentencesOf(after), { maxEditLength: mostEdits })
  if (!steps) return undefined
  const hunks: Hunk[] = []
  let place = 0
  let [removed, added]: [number, string[]] = [0, []]
  const flush = () => {
    // Each in the place of one: then what the other side did to its neighbour is no matter of this one.
    if (removed === added.length) {
      added.forEach((sentence, at) => {
        hunks.push({
          from: place - removed + at,
          to: place - removed + at + 1,
          sentences: [sentence],
        })
      })
    } else if (removed > 0 || added.length > 0) {
      hunks.push({ from: place - removed, to: place, sentences: added })
    }
    removed = 0
    added = []
  }
  for (const step of steps) {
    if (step.removed) {
      removed += step.value.length
      place += step.value.length
    } else if (step.added) added = [...added, ...step.value]
    else {
      flush()
      place += step.value.length
    }
  }
  flush()
  return hunks
}

const isOneForOne = ({ from, to, sentences }: Hunk) => to - from === 1 && sentences.length === 1

/** Where sentences came or went without others in their place, what touches them may be about the same. */
function areApart(before: Hunk, after: Hunk): boolean {
  return isOneForOne(before) && isOneForOne(after)
    ? before.to <= after.from
    : before.to < after.from
}

const areEqual = (one: Hunk, other: Hunk) =>
  one.from === other.from &&
  one.to === other.to &&
  one.sentences.length === other.sentences.length &&
  one.sentences.every((sentence, at) => sentence === other.sentences[at])
