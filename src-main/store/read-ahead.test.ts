import { describe, expect, test } from 'vitest'
import { ReadAhead } from './read-ahead'

const bytes = (text: string) => new TextEncoder().encode(text)

function counting() {
  const read: string[] = []
  const ahead = new ReadAhead((given) => {
    const text = new TextDecoder().decode(given)
    read.push(text)
    return { text }
  })
  return { read, ahead }
}

describe('what is read ahead', () => {
  test('is not read again by who asks for the same bytes', () => {
    const { read, ahead } = counting()
    ahead.lookAt(bytes('one'))
    ahead.lookAt(bytes('one'))
    expect(ahead.meaningOf(bytes('one'))).toEqual({ text: 'one' })
    expect(read).toEqual(['one'])
  })

  test('says nothing of other bytes', () => {
    const { read, ahead } = counting()
    ahead.lookAt(bytes('one'))
    expect(ahead.meaningOf(bytes('two'))).toEqual({ text: 'two' })
    expect(read).toEqual(['one', 'two'])
  })

  test('is handed out once, and not at all once it is forgotten', () => {
    const { read, ahead } = counting()
    ahead.lookAt(bytes('one'))
    const [first, second] = [ahead.meaningOf(bytes('one')), ahead.meaningOf(bytes('one'))]
    expect(first).not.toBe(second)
    ahead.lookAt(bytes('one'))
    ahead.forget()
    ahead.meaningOf(bytes('one'))
    expect(read).toEqual(['one', 'one', 'one', 'one'])
  })
})
