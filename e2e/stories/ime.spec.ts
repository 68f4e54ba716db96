import { readRecord } from '../records'
import { expect, test } from '../story'

test('Hangul composed by an input method arrives whole, and shortcuts leave it alone', async ({
  launch,
}) => {
  const { library, page, data } = await launch({ holds: 'korea' })
  const editor = await library.open('Republic of Korea')
  const name = editor.work.getByLabel('Also known as')
  await name.fill('')
  await name.focus()
  const devtools = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  // Slowly enough for saves to fall into the middle of a syllable.
  for (const text of ['ㅎ', '하', '한']) {
    await compose(text)
    await page.waitForTimeout(300)
  }
  await devtools.send('Input.insertText', { text: '한' })
  for (const text of ['ㄱ', '구', '국']) await compose(text)
  await devtools.send('Input.insertText', { text: '국' })
  await expect(name).toHaveValue('한국')
  await editor.filed()
  expect((await readRecord(data)).stored.record.country.alsoKnownAs).toBe('한국')
})
