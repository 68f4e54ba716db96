import { memo, useDeferredValue, useMemo } from 'react'
import { proseWords } from '../../src-shared/words/prose'
import css from './prose.module.css'

const segments = new Intl.Segmenter(undefined, { granularity: 'word' })

function countWords(text: string): number {
  let count = 0
  for (const part of segments.segment(text)) if (part.isWordLike) count += 1
  return count
}

/** How many words a text has. The count may lag behind the keys; the keys may not wait for the count. */
export const WordCount = memo(function WordCount({ text }: { readonly text: string }) {
  const settled = useDeferredValue(text)
  const count = useMemo(() => countWords(settled), [settled])
  return <span className={css['count']}>{proseWords.words(count)}</span>
})
