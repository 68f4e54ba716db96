import type { Locator } from '@playwright/test'
import { violations } from '../axe'
import { expect, host, test } from '../story'
import { everyView, sheetOf } from '../views'

const control =
  /^- (button|textbox|checkbox|radio|combobox|searchbox|spinbutton|slider|switch|link|tab|menuitem|separator|listbox|group|radiogroup|toolbar|tablist|dialog|alertdialog|complementary|navigation|region|table)\b.*/
/** Role, name and state, without what the control holds. */
const spoken = /^- \w+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*/
/** When something was made, which is another time each time. */
const moment = /([A-Z][a-z]{2} \d{1,2}, \d{4}, )?\d{1,2}:\d{2}(\s[AP]M)?/
const named = /^- [a-z]+ "/

/** What a screen reader says of the controls of a region, line by line. */
async function controlsOf(region: Locator): Promise<readonly string[]> {
  const lines = (await region.ariaSnapshot())
    .split('\n')
    // A name with a colon in it stands in quotes.
    .map((line) =>
      line
        .trim()
        .replace(/^- '(.*)'(?::.*)?$/, '- $1')
        .replaceAll("''", "'"),
    )
  return lines
    .filter((line) => control.test(line))
    .map((line) => spoken.exec(line)![0].replace(/ \[(active|expanded)\]/g, ''))
    .map((line) => line.replace(moment, 'some time'))
}

for (const scheme of ['light', 'dark', 'forced colours'] as const) {
  test(`no view has an accessibility violation, ${scheme}`, async ({ launch }) => {
    test.setTimeout(240_000)
    const app = await launch()
    const { page, setScheme } = app
    if (scheme === 'forced colours') {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: null })
      await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches)
    } else await setScheme(scheme)
    let hasFrame = false
    await everyView(app, async (name) => {
      // Around the parts of a factsheet it is the same everywhere: looked at once.
      const isPart = !name.startsWith('library') && (await page.locator('main > h2').count()) === 1
      const isCovered = sheetOf(name) || (await page.getByRole('dialog').count()) > 0
      const within = isPart && !isCovered && hasFrame ? 'main' : undefined
      hasFrame ||= isPart
      expect(await violations(page, within), name).toEqual([])
    })
  })
}

test('every control of every view has a name for those who hear it', async ({ launch }) => {
  test.skip(host.name === 'chromium', 'the names are the same there, and kept once')
  test.setTimeout(120_000)
  const app = await launch()
  const { page } = app
  let hasFrame = false
  const say = async (name: string, region: Locator) => {
    const controls = await controlsOf(region)
    // A list of categories or the axis of a figure may be unnamed; what can be operated may not.
    const operable = /^- (button|textbox|checkbox|radio|combobox|searchbox|link|tab|menuitem)\b/
    expect(
      controls.filter((line) => operable.test(line) && !named.test(line)),
      `${name}: controls without a name`,
    ).toEqual([])
    const file = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.txt`
    // How many commands there are beyond those shown is no name.
    const lines = controls.map((line) => line.replace(/\d+ more:/, 'some more:'))
    expect(`${lines.join('\n')}\n`).toMatchSnapshot(file)
  }
  await everyView(app, async (name) => {
    const overlay = page.getByRole('dialog')
    if ((await overlay.count()) > 0) return say(name, overlay.last())
    const sheet = sheetOf(name)
    if (sheet) return say(name, page.getByRole('complementary', { name: sheet }))
    await say(name, page.getByRole('main'))
    // Around the work it is the same everywhere: said once.
    if (hasFrame || name.startsWith('library')) return
    hasFrame = true
    await say('header', page.getByRole('banner'))
    await say('navigation', page.getByRole('navigation'))
    await say('score', page.getByRole('complementary').first())
  })
})
