import path from 'node:path'
import { factsheets } from '../cli'
import { openElectron } from '../hosts/electron'
import type { Editor } from '../pages/editor'
import { Library } from '../pages/library'
import { rewriteRecord } from '../records'
import { sample, test } from '../story'
import { Pictures } from './pictures'
import { resize, zoom } from './window'

type Stored = Parameters<Parameters<typeof rewriteRecord>[1]>[0]

const hangul =
  '산업집적활성화 및 공장설립에 관한 법률은 산업단지의 조성과 관리를 하나의 체계로 묶는다. 기업과 대학, 연구소가 함께 일하도록 돕고 지역 사이의 균형을 꾀한다.'
const german =
  'Wirtschaftsförderungsgesellschaftszuwendungsbescheide und Technologietransferzentrumsbetriebsvereinbarungen'

/** The sample's answers as they would be typed in Korean, in an invented country. */
function inHangul(record: Stored): void {
  record.country = { code: 'XA', name: 'Testland A', alsoKnownAs: '테스트랜드', footnote: '' }
  record.introduction = {
    lang: 'ko',
    markdown: Array.from({ length: 6 }, () => hangul).join('\n\n'),
    gloss: 'A translation of the introduction.',
  }
  for (const policy of record.policies) {
    policy.names.printed = '산업집적활성화 및 공장설립에 관한 법률'
    policy.names.short = '산업집적법'
    policy.objectives.explanation = { lang: 'ko', markdown: hangul }
  }
}

/** The longest that each field is likely to hold: names of 120 letters and German words without a break. */
function longest(record: Stored): void {
  record.country = {
    code: 'XB',
    name: `Testland B und die ${german}`.slice(0, 120),
    alsoKnownAs: german,
    footnote: `${german}, ${german}.`,
  }
  record.publisher = `Bundesanstalt für ${german}`
  record.introduction = {
    lang: 'de',
    markdown: Array.from({ length: 12 }, () => `${german}. `).join(''),
  }
  for (const policy of record.policies) {
    policy.names.printed = `Gesetz über ${german} in den Regionen`
    policy.names.short = `Gesetz über ${german}`.slice(0, 120)
    policy.objectives.explanation = { lang: 'de', markdown: `${german}. ${german}.` }
  }
  for (const source of record.sources) source.csl.title = `${german}: ${source.csl.title}`
  record.collection.year = '20222022'
}

for (const [variant, change] of [
  ['hangul', inHangul],
  ['longest', longest],
] as const) {
  test(`every kind of view with ${variant} content, in all schemes, small and enlarged`, async ({
    folder,
  }) => {
    const data = path.join(folder, 'library')
    await factsheets('import', sample, '--data', data)
    await rewriteRecord(data, change)
    const open = await openElectron(data)
    const pictures = new Pictures(open, `${variant}-`)
    const library = new Library(open.page)
    // The list follows a file that was changed outside in a moment.
    await open.page
      .getByRole('button', { name: /^Testland/ })
      .first()
      .waitFor()
    await pictures.all('library')
    const editor = await library.open('Testland .*')
    const looked = (name: string) => pictures.all(name)
    await views(editor, looked)
    await everyPart(editor, pictures)
    await resize(open, 1024, 700)
    await views(editor, (name) => pictures.take(`small-window-${name}`))
    await editor.toLibrary()
    await pictures.take('small-window-library')
    await library.open('Testland .*')
    await resize(open, 1440, 900)
    await zoom(open, 2)
    await pictures.take('zoom-200-bibliography')
    await open.page.keyboard.press('F8')
    await open.page.getByRole('complementary', { name: 'Problems' }).waitFor()
    await pictures.take('zoom-200-problems')
    await open.close()
  })
}

/** Each part of the navigation, the sections of the first policy among them. */
async function everyPart({ page, navigation }: Editor, pictures: Pictures): Promise<void> {
  const policy = navigation.getByRole('button', { name: /산업집적법|Gesetz/ }).first()
  await policy.click()
  const count = await navigation.getByRole('button').count()
  for (let at = 0; at < count; at += 1) {
    // Another part may have folded the policy.
    if ((await navigation.getByRole('button').count()) < count) await policy.click()
    const part = navigation.getByRole('button').nth(at)
    const name = (await part.innerText()).split(/[,\n]/)[0]
    await part.click()
    await page.mouse.move(0, 0)
    await pictures.take(`part-${name}`)
  }
}

async function views(editor: Editor, look: (name: string) => Promise<void>): Promise<void> {
  const { page, navigation } = editor
  const go = async (part: string) => {
    if (!(await navigation.isVisible())) await page.keyboard.press('Shift+F9')
    await editor.go(part)
  }
  await go('Introduction')
  await look('introduction')
  await go('Policies')
  await look('policies')
  await navigation
    .getByRole('button', { name: /산업집적법|Gesetz/ })
    .first()
    .click()
  await go('Policy objectives')
  await look('policy-objectives')
  await go('Assessment and texts')
  await look('assessment')
  await page.keyboard.press('F8')
  await page.getByRole('complementary', { name: 'Problems' }).waitFor()
  await look('problems')
  await page.keyboard.press('Control+F8')
  await go('Bibliography')
  await look('bibliography')
}
