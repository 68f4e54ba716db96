import type { Page } from '@playwright/test'
import { expect, host, test } from '../story'

/** A line of each script, and the bundled font that must draw it. */
const lines = [
  { lang: 'en', font: 'Inter', line: 'Grappes d’entreprises, Łódź, Ștefan, Žižkov – 12,5 %' },
  { lang: 'el', font: 'Inter', line: 'Συνεργατικοί σχηματισμοί επιχειρήσεων' },
  { lang: 'bg', font: 'Inter', line: 'Кластери и иновации в индустрията' },
  { lang: 'ko', font: 'Noto Sans KR', line: '산업집적활성화 및 공장설립에 관한 법률 直' },
  { lang: 'ja', font: 'Noto Sans JP', line: '産業クラスター計画の骨子、直轄事業' },
  { lang: 'zh-Hans', font: 'Noto Sans SC', line: '产业集群发展规划直接扶持骨干企业' },
  { lang: 'ar', font: 'Noto Sans Arabic', line: 'سياسة التجمعات الصناعية ١٢٣' },
] as const

async function fontsOf(page: Page, selector: string) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  await devtools.detach()
  return fonts
}

const loaded = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status !== 'unloaded')
      .map(({ family }) => family.replaceAll('"', '')),
  )

test('every script is drawn by a font that comes with the app, in the shapes of its readers', async ({
  launch,
}) => {
  const { page, library } = await launch()
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].length), 'all fonts are declared')
    .toBeGreaterThan(300)
  expect(new Set(await loaded(page)), 'and none is fetched before it is needed').toEqual(
    new Set(['Inter Variable']),
  )

  const editor = await library.begin('Testland A', 'XA', 2022)
  await editor.go('Introduction')
  const field = 'main textarea[data-address="introduction"]'
  const area = page.locator(field)
  const language = editor.work.getByRole('combobox', { name: /^Language/ }).first()
  for (const { lang, font, line } of lines) {
    await language.selectOption(lang)
    await area.fill(line)
    await expect(async () => {
      const fonts = await fontsOf(page, field)
      expect(fonts.length, lang).toBeGreaterThan(0)
      expect(
        fonts.filter((each) => !each.isCustomFont).map((each) => each.familyName),
        `${lang}: fonts of this computer`,
      ).toEqual([])
      const most = fonts.toSorted((a, b) => b.glyphCount - a.glyphCount)[0]
      expect(most?.familyName, lang).toContain(font)
    }).toPass({ timeout: 8_000 })
  }

  await area.fill(lines.map(({ line }) => line).join('\n'))
  await expect(async () => {
    const fonts = await fontsOf(page, field)
    expect(fonts.every((each) => each.isCustomFont)).toBe(true)
  }).toPass({ timeout: 8_000 })
  if (host.name === 'electron') await page.screenshot({ path: 'test-results/scripts.png' })
})
