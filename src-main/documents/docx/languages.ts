import type { IRunOptions } from 'docx'
import type { Tongue } from '../../../src-shared/document/tree'

/** Fonts that come with Word on every system it runs on, for the scripts that the first one has not. */
const eastAsian: Readonly<Record<string, string>> = {
  ko: 'Malgun Gothic',
  ja: 'Yu Gothic',
  'zh-Hans': 'Microsoft YaHei',
  'zh-Hant': 'Microsoft JhengHei',
}

export const houseFont = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: 'Arial',
  eastAsia: eastAsian['ko']!,
}
export const houseLanguage = { value: 'en-GB', eastAsia: 'ko-KR', bidirectional: 'ar-SA' }

/** How a run says its language: Word keeps one for each kind of script, and takes the font from it. */
export function runIn(tongue: Tongue | undefined): IRunOptions {
  if (!tongue || tongue.lang === 'und') return {}
  const { lang, dir } = tongue
  const font = eastAsian[scriptOf(lang)]
  return {
    language: {
      value: lang,
      ...(font && { eastAsia: lang }),
      ...(dir === 'rtl' && { bidirectional: lang }),
    },
    ...(font && { font: { ...houseFont, eastAsia: font } }),
    ...(dir === 'rtl' && { rightToLeft: true }),
  }
}

function scriptOf(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize()
  return language === 'zh' ? `zh-${script}` : language
}
