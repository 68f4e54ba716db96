import * as fc from 'fast-check'
import path from 'node:path'
import { inScripts } from '../bench/longest.mjs'
import { writeChanged } from '../bench/sample-publication.mjs'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const seed = 20221129
const words = Object.values(inScripts).flatMap((sentence) => sentence.split(' '))
/** What prose may do to a page: lists, tables, quotes, lines without a break, signs that mean something to HTML. */
const paragraph = fc.oneof(
  { arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 80 }), weight: 4 },
  fc.constant(['- one\n- two\n\n  1. within']),
  fc.constant(['> quoted\n> again']),
  fc.constant(['| a | b |\n| - | - |\n| 1 | 2 |']),
  fc.constant(['Donaudampfschifffahrtsgesellschaft'.repeat(12)]),
  fc.constant(['<b>&amp; 3 < 4 > 2 "quoted" \u00ad \u200b']),
)
const prose = fc
  .array(paragraph, { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((each) => each.join(' ')).join('\n\n'))

/**
 * Factsheets that nobody thought of: the sample with every text another one and lists cut short at random, the same in
 * every run. Each text bears a word of its own, by which it is found again.
 * @returns the files
 */
export async function writeGenerated(folder: string, count: number): Promise<readonly string[]> {
  const files: string[] = []
  const choices = fc.sample(
    fc.record({
      texts: fc.array(prose, { minLength: 40, maxLength: 40 }),
      cuts: fc.array(fc.nat({ max: 4 }), { minLength: 40, maxLength: 40 }),
    }),
    { numRuns: count, seed },
  )
  for (const [number, { texts, cuts }] of choices.entries()) {
    const file = path.join(folder, `generated-${number}.json`)
    let [textCount, listCount] = [0, 0]
    const changed = (value: Json, key: string): Json => {
      if (Array.isArray(value)) {
        // What others name by id is kept, or they would name nothing.
        const isNamed = key === 'sources' || key === 'policies'
        const cut = isNamed ? 0 : cuts[(listCount += 1) % cuts.length]!
        return value.slice(0, Math.max(1, value.length - cut)).map((each) => changed(each, key))
      }
      if (typeof value !== 'object' || value === null) return value
      if (typeof value['markdown'] === 'string' && value['markdown'] !== '') {
        textCount += 1
        const own = `Marker${number}x${textCount}q`
        return { ...value, markdown: `${own} ${texts[textCount % texts.length]!}\n\n${own}end` }
      }
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, changed(each, name)]),
      )
    }
    await writeChanged(file, (factsheet: { [key: string]: Json }) => ({
      ...(changed(factsheet, '') as object),
      country: { code: 'XG', name: `Testland G${number}`, alsoKnownAs: '', footnote: '' },
    }))
    files.push(file)
  }
  return files
}
