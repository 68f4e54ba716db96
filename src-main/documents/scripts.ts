const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const hangul = /\p{Script=Hangul}/u
const arabic = /\p{Script=Arabic}/u
const han = /\p{Script=Han}/u

/** The style sheets a page needs: how it looks, and the fonts of the scripts that are in it. Their names are those of `scripts/print-sheets.mjs`. */
export function sheetsFor(html: string): readonly string[] {
  const isJapanese = kana.test(html) || /lang="ja\b/.test(html)
  return [
    'document.css',
    'western.css',
    ...(hangul.test(html) ? ['korean.css'] : []),
    ...(isJapanese ? ['japanese.css'] : []),
    // Letters of Chinese origin stand in Korean and Japanese texts too, and each font lacks some.
    ...(han.test(html) ? ['chinese.css'] : []),
    ...(arabic.test(html) ? ['arabic.css'] : []),
  ]
}
