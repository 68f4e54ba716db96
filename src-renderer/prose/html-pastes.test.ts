import { expect, test } from 'vitest'
import { cleanHtmlPaste } from './html-paste'

type Paste = {
  readonly source: string
  readonly html: string
  readonly plain: string
  readonly clean: string
  readonly cleaned: readonly string[]
}
const pastes = Object.values(
  import.meta.glob<Paste>('../../e2e/samples/html-pastes/*.json', {
    eager: true,
    import: 'default',
  }),
)

test('there are pastes to clean', () => expect(pastes.length).toBeGreaterThanOrEqual(10))

test.each(pastes)('$source', async ({ html, plain, clean, cleaned }) => {
  expect(await cleanHtmlPaste(html, plain)).toEqual({ text: clean, cleaned })
})

test.each([
  '',
  '<',
  '<p',
  '<b><i></b></i>',
  '<table><tr><td>',
  '<ul></ul><a href=x>',
  '&#0;<b> </b>',
])('broken HTML is no reason to lose the plain text: %s', async (html) =>
  expect((await cleanHtmlPaste(html, 'Plain.')).text).toBe('Plain.'),
)
