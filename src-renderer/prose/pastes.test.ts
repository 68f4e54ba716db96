import { expect, test } from 'vitest'
import { cleanPaste } from '../../src-shared/prose/clean-paste'

type Paste = {
  readonly source: string
  readonly dirty: string
  readonly clean: string
  readonly cleaned: readonly string[]
}
const pastes = Object.values(
  import.meta.glob<Paste>('../../e2e/samples/pastes/*.json', { eager: true, import: 'default' }),
)

test('there are pastes to clean', () => expect(pastes.length).toBeGreaterThanOrEqual(10))

test.each(pastes)('$source', ({ dirty, clean, cleaned }) => {
  expect(cleanPaste(dirty)).toEqual({ text: clean, cleaned })
  expect(cleanPaste(clean), 'clean text is left alone').toEqual({ text: clean, cleaned: [] })
})
