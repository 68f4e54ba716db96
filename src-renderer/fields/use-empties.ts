import { useState, type KeyboardEvent } from 'react'
import { noAnswer, type Answer } from '../../src-shared/factsheet/answer'
import { fieldWords } from '../../src-shared/words/fields'
import { isApple } from '../controls/shortcut'
import { emptyOfKey, type EmptyAct } from './empty-keys'

const words = fieldWords.empties

/** What was replaced is quoted up to here. */
const longestQuote = 60

export type Empty = Exclude<Answer<never>, { state: 'answered' }>

type Replaced = {
  readonly by: Empty['state']
  /** In words. */
  readonly what: string
  readonly answer: Answer<unknown>
}

/** The three empties of one answer: how they are stated, by button or key, and what is said of it. */
export type EmptiesOf = {
  readonly given: Answer<unknown>
  readonly act: (act: EmptyAct) => void
  readonly onChange: (answer: Answer<unknown>) => void
  readonly hear: (event: KeyboardEvent) => void
  /** The empty in words and what it took the place of; undefined where there is nothing to say. */
  readonly state: string | undefined
}

/** `quote` says an answer in short, so that nobody loses one without seeing which. */
export function useEmpties<V>(
  /** Asked at each act: an answer that is typed changes without being drawn. */
  now: () => Answer<V>,
  quote: (value: V) => string,
  onChange: (answer: Answer<unknown>) => void,
): EmptiesOf {
  const [replaced, setReplaced] = useState<Replaced>()
  const given = now()
  const put = (empty: Empty) => {
    const before = now()
    // From one empty to another, what is given back is still the answer before both.
    const answer = before.state === 'answered' ? before : (replaced?.answer ?? noAnswer)
    setReplaced({ by: empty.state, what: said(before, quote), answer })
    onChange(empty)
  }
  const act = (what: EmptyAct) => {
    if (what === 'clear') {
      if (given.state !== 'unanswered') put(noAnswer)
    } else if (given.state !== what) put({ state: what })
    // A slip of the hand must not cost a text: the same again gives it back.
    else onChange(replaced?.by === what ? replaced.answer : noAnswer)
  }
  const before = replaced?.by === given.state ? replaced.what : ''
  return {
    given,
    act,
    onChange,
    hear: (event) => {
      const pressed = emptyOfKey(event.nativeEvent, isApple)
      if (!pressed) return
      event.preventDefault()
      // Pressing the key of an empty that is stated already says nothing new.
      if (pressed === 'clear' || given.state !== pressed) act(pressed)
    },
    state: stateOf(given, before),
  }
}

/** What an empty answer shows in its control. */
export function placeholderOf(given: Answer<unknown>): string | undefined {
  switch (given.state) {
    case 'notAvailable':
      return words.notAvailable
    case 'notApplicable':
      return words.notApplicable
    case 'answered':
    case 'unanswered':
      return undefined
  }
}

function stateOf(given: Answer<unknown>, before: string): string | undefined {
  switch (given.state) {
    case 'notAvailable':
      return words.stated(words.notAvailableHint, before)
    case 'notApplicable':
      return words.stated(words.notApplicableHint, before)
    case 'unanswered':
      return before === '' ? undefined : words.stated(words.unanswered, before)
    case 'answered':
      return undefined
  }
}

function said<V>(given: Answer<V>, quote: (value: V) => string): string {
  switch (given.state) {
    case 'answered': {
      const whole = quote(given.value).replace(/\s+/g, ' ').trim()
      if (whole === '') return ''
      return words.quoted(
        whole.length > longestQuote ? `${whole.slice(0, longestQuote).trimEnd()}…` : whole,
      )
    }
    case 'notAvailable': {
      const { where = '', at = '' } = given.searched ?? {}
      return [words.notAvailable, where, at].filter(Boolean).join(', ')
    }
    case 'notApplicable':
      return words.notApplicable
    case 'unanswered':
      return ''
  }
}
