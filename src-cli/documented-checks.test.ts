import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../src-shared/codebook/editions'
import { codebook } from '../src-shared/codebook/schema'
import { factsheet, type Factsheet } from '../src-shared/factsheet/factsheet'
import { apply } from '../src-shared/factsheet/operations'
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

function recordOf({ around: _beyond, ...patch }: Example): Factsheet {
  return factsheet.parse(patched(cleanTestland(), patch))
}

function foundIn(example: Example) {
  const { around } = example
  const surroundings: Surroundings = {
    ...(around?.lastEdition && { lastEdition: new Set(around.lastEdition) }),
    ...(around?.alike && { alike: around.alike }),
    ...(around?.codebook && {
      codebook: codebook.parse(patched(currentCodebook, around.codebook)),
    }),
  }
  return findings(recordOf(example), surroundings)
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

  test.each(documented)(
    '$rule: what mends its example leaves nothing of it there',
    ({ rule, trips }) => {
      for (const example of trips) {
        for (const { mend, address, facts } of foundIn(example).filter(
          (each) => each.rule === rule,
        )) {
          expect(facts.length > 0).toBe(severity !== 'error')
          if (!mend) continue
          const mended = mend.operations(recordOf(example)).reduce(apply, recordOf(example))
          expect(
            findings(mended).filter((each) => each.rule === rule && each.address === address),
          ).toEqual([])
          expect(factsheet.parse(mended)).toEqual(mended)
        }
      }
    },
  )

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
