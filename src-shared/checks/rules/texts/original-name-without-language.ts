import { textFindings } from '../../../words/findings-texts'
import { isBlank } from '../../field'
import type { Rule } from '../../rule'

/** Scripts that only one language of the usual ones is written in. */
const telling: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
]

export const originalNameWithoutLanguage: Rule = {
  rule: 'original-name-without-language',
  of: 'policy',
  find: ({ policy, address, name }) => {
    const { lang, text } = policy.names.original
    if (isBlank(text) || !isBlank(lang)) return []
    const where = `${address}/names/original/lang`
    const guess = telling.find(([script]) => script.test(text))?.[1]
    return [
      {
        address: where,
        says: textFindings.originalWithoutLanguage(name),
        facts: [text],
        ...(guess !== undefined && {
          mend: {
            label: textFindings.setLanguage(guess),
            operations: () => [
              { kind: 'text' as const, address: where, at: 0, removed: lang, inserted: guess },
            ],
          },
        }),
      },
    ]
  },
}
