import { memo, useEffect, useRef, useState } from 'react'
import { proseWords } from '../../src-shared/words/prose'
import css from './prose.module.css'

const segments = new Intl.Segmenter(undefined, { granularity: 'word' })

function countWords(text: string): number {
  let count = 0
  for (const part of segments.segment(text)) if (part.isWordLike) count += 1
  return count
}

/** The words are counted when no key has come for so many milliseconds … */
const pause = 120
/** … and while keys go on coming, so often. */
const longest = 1000

/** How many words a text has. The count may lag behind the keys; the keys may not wait for the count. */
export const WordCount = memo(function WordCount({ text }: { readonly text: string }) {
  const [count, setCount] = useState(() => countWords(text))
  const counted = useRef({ text, at: 0 })
  useEffect(() => {
    if (counted.current.text === text) return
    const now = Date.now()
    counted.current.at ||= now
    const wait = Math.min(pause, Math.max(0, counted.current.at + longest - now))
    const timer = setTimeout(() => {
      counted.current = { text, at: 0 }
      setCount(countWords(text))
    }, wait)
    return () => clearTimeout(timer)
  }, [text])
  return <span className={css['count']}>{proseWords.words(count)}</span>
})
