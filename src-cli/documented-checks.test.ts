import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../src-shared/codebook/editions'
import { codebook } from '../src-shared/codebook/schema'
import { factsheet } from '../src-shared/factsheet/factsheet'
import type { Alike } from '../src-shared/checks/alike'
import { findings, type Surroundings } from '../src-shared/checks/findings'
import { patched, type Patch } from '../src-shared/checks/patched'
import {
  contradictionRules,
  gateRules,
  warningRules,
  type RuleId,
} from '../src-shared/checks/rule-ids'
import { cleanTestland } from '../src-shared/checks/testland'

const page = readFileSync(path.resolve(import.meta.dirname, '../docs/checks.md'), 'utf8')

type Example = Patch & {
  readonly around?: {
    readonly lastEdition?: readonly string[]
    readonly alike?: readonly Alike[]
    readonly codebook?: Patch
  }
}

type Documented = {
  readonly rule: string
  readonly trips: readonly Example[]
  readonly holds: readonly Example[]
}

/** The rules under a heading of the page. */
function documentedUnder(heading: string): readonly Documented[] {
  const chapter = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  return chapter
    .split(/^### /m)
    .slice(1)
    .map((section) => ({
      rule: /^`([^`]+)`/.exec(section)?.[1] ?? '',
      trips: examplesIn(section, 'trips'),
      holds: examplesIn(section, 'holds'),
    }))
}

function examplesIn(section: string, kind: 'trips' | 'holds'): readonly Example[] {
  return [...section.matchAll(new RegExp(`^\`\`\`json ${kind}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, json]) => JSON.parse(json!) as Example,
  )
}

function foundIn({ around, ...patch }: Example) {
  const surroundings: Surroundings = {
    ...(around?.lastEdition && { lastEdition: new Set(around.lastEdition) }),
    ...(around?.alike && { alike: around.alike }),
    ...(around?.codebook && {
      codebook: codebook.parse(patched(currentCodebook, around.codebook)),
    }),
  }
  return findings(factsheet.parse(patched(cleanTestland(), patch)), surroundings)
}

const chapters = [
  ['Errors', 'error', gateRules],
  ['Contradictions', 'contradiction', contradictionRules],
  ['Warnings', 'warning', warningRules],
] as const

test('the examples change a factsheet in which nothing is found', () => {
  expect(findings(cleanTestland())).toEqual([])
})

describe.each(chapters)('docs/checks.md, %s', (heading, severity, rules) => {
  const documented = documentedUnder(heading)

  test('has each rule once, in the order of the code, and no other', () => {
    expect(documented.map(({ rule }) => rule)).toEqual(rules)
  })

  test.each(documented)('$rule: found in its first example, not in its second', (each) => {
    const rule = each.rule as RuleId
    expect([each.trips.length, each.holds.length]).toEqual([1, 1])
    for (const example of each.trips) {
      const found = foundIn(example).filter((finding) => finding.rule === rule)
      expect(found).not.toEqual([])
      expect(found.every((finding) => finding.severity === severity)).toBe(true)
    }
    for (const example of each.holds) {
      expect(foundIn(example).filter((finding) => finding.rule === rule)).toEqual([])
    }
  })
})
