import { describe, expect, test } from 'vitest'
import { withAnalyst } from '../../src-shared/factsheet/people'
import { nameOfPerson } from './acting'

const me = { id: 'me', name: 'First Analyst' }

describe('the people of a factsheet', () => {
  test('have whoever acts among them, once, in a role that is not printed', () => {
    const once = withAnalyst([], me)
    expect(once).toEqual([{ ...me, role: 'analyst' }])
    expect(withAnalyst(once, me)).toBe(once)
  })

  test('follow an analyst who has changed their name, but rename no author', () => {
    const renamed = { ...me, name: 'Another Name' }
    expect(withAnalyst(withAnalyst([], me), renamed)).toEqual([{ ...renamed, role: 'analyst' }])
    const author = [{ ...me, role: 'author' }]
    expect(withAnalyst(author, renamed)).toBe(author)
  })

  test('are named by their ids', () => {
    expect(nameOfPerson([{ ...me, role: 'analyst' }], 'me')).toBe('First Analyst')
    expect(nameOfPerson([], 'me')).toBe('')
  })
})
