import type { Factsheet } from '../../../factsheet/factsheet'
import { valueAt } from '../../../factsheet/address'
import { diff } from '../../../factsheet/operations'
import { textFindings } from '../../../words/findings-texts'
import type { Rule, TextAt } from '../../rule'
import { decimalsIn, withSign, type DecimalSign } from './decimals'

/** Texts of one language use one sign; which, the majority says, and among equals the first. */
export const decimalsMixed: Rule = {
  rule: 'decimals-mixed',
  of: 'record',
  rests: ({ texts }) => [texts],
  find: ({ texts }) => {
    const byLanguage = new Map<string, TextAt[]>()
    for (const at of texts) {
      if (decimalsIn(at.text.markdown).length === 0) continue
      const language = at.text.lang.split('-')[0]!.toLowerCase()
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), at])
    }
    return [...byLanguage.values()].flatMap((some) => mixedAmong(some))
  },
}

function mixedAmong(texts: readonly TextAt[]) {
  const all = texts.flatMap(({ text }) => decimalsIn(text.markdown))
  const commas = all.filter(({ sign }) => sign === ',').length
  if (commas === 0 || commas === all.length) return []
  const points = all.length - commas
  const usual: DecimalSign = commas === points ? all[0]!.sign : commas > points ? ',' : '.'
  return texts.flatMap((at) => {
    const odd = decimalsIn(at.text.markdown).filter(({ sign }) => sign !== usual)
    if (odd.length === 0) return []
    const address = `${at.address}/markdown`
    return [
      {
        address: at.address,
        says: textFindings.decimalsMixed(at.name(), odd[0]!.number, usual),
        facts: [usual, odd.map(({ number }) => number)],
        mend: {
          label: textFindings.oneSign(usual),
          operations: (now: Factsheet) => {
            const markdown = valueAt(now, address)
            return typeof markdown === 'string'
              ? diff(markdown, withSign(markdown, usual), address)
              : []
          },
        },
      },
    ]
  })
}
