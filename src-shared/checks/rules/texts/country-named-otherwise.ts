import { namesOfCountry } from '../../../codebook/country-names'
import type { Factsheet } from '../../../factsheet/factsheet'
import { textFindings } from '../../../words/findings-texts'
import type { Rule } from '../../rule'

/** The country goes by the names of the cover; a text in English that calls it otherwise was written for another page. */
export const countryNamedOtherwise: Rule = {
  rule: 'country-named-otherwise',
  of: 'text',
  find: ({ text, address, name }, { country }) => {
    if (!/^en\b/i.test(text.lang) || country.name.trim() === '') return []
    const otherwise = otherNameIn(text.markdown, country)
    if (otherwise === undefined) return []
    return [
      {
        address,
        says: textFindings.countryNamedOtherwise(name(), otherwise, country.name),
        facts: [otherwise, country.name, country.alsoKnownAs],
      },
    ]
  },
}

function otherNameIn(markdown: string, country: Factsheet['country']): string | undefined {
  const own = [country.name.trim(), country.alsoKnownAs.trim()].filter(Boolean)
  // Titles and addresses of what is cited call the country as they like.
  const prose = markdown.replaceAll(/\[[^\]]*\]\([^)]*\)|“[^”]*”|https?:\/\/\S+/g, ' ')
  const without = own.reduce((rest, each) => rest.replaceAll(wordsOf(each, 'gu'), ' '), prose)
  const others = namesOfCountry(country.code).filter((each) => !own.includes(each))
  for (const other of others) {
    if (wordsOf(other, 'u').test(without)) return other
  }
  return wordsOf(own[0]!, 'iu').exec(without)?.[0] ?? inventedNeighbour(own[0]!, without)
}

/** An invented country is told from the next by its last letter: “Testland A” and “Testland B”. */
function inventedNeighbour(own: string, text: string): string | undefined {
  const stem = /^(.*\p{L}) \p{Lu}$/u.exec(own)?.[1]
  if (stem === undefined) return undefined
  return new RegExp(`(?<![\\p{L}])${escaped(stem)} \\p{Lu}(?![\\p{L}])`, 'u').exec(text)?.[0]
}

function wordsOf(name: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, flags)
}

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
