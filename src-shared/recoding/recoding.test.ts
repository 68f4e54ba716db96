import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { fateOf } from '../codebook/crosswalk'
import { learnCodebook } from '../codebook/editions'
import { categoryOf } from '../codebook/lookup'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { readCodebook } from '../exchange/read-codebook'
import { suggest } from '../maturity/suggest'
import { contentSha } from '../factsheet/content-sha'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { tickedLists } from '../factsheet/ticked-lists'
import { changed, testland } from '../checks/testland'
import { codebookWords } from '../words/codebook'
import { invented2023 as file } from './invented'
import { planFor, keyForAll, type Decisions } from './plan'
import { beforeRecoding, recode } from './recode'

const act = { by: 'coder', at: '2026-05-03T10:00:00.000Z' }
const decisions: Decisions = {
  'objectives/employment-skills': ['employment', 'skills'],
  'level/evidence': ['keep'],
}
const ids = () => {
  let next = 0
  return () => `new-${(next += 1)}`
}
const recoded = (record: Factsheet, decided = decisions) => {
  const result = recode(record, file, { decisions: decided, act, newId: ids() })
  if (result.kind === 'open') throw new Error(result.questions.map(keyForAll).join())
  return result.record
}
const withTicks = (
  beneficiaries: readonly string[],
  objectives: readonly string[] = [],
): Factsheet => {
  const record = testland()
  const [policy, ...others] = record.policies
  return {
    ...record,
    policies: [
      {
        ...policy!,
        objectives: { ...policy!.objectives, choices: objectives.map((code) => ({ code })) },
        beneficiaries: {
          ...policy!.beneficiaries,
          choices: beneficiaries.map((code) => ({ code })),
        },
      },
      ...others,
    ],
  }
}
const codesOf = (list: { readonly choices: readonly { readonly code: string }[] } | undefined) =>
  list?.choices.map(({ code }) => code)

const decided = fc.record({
  'objectives/employment-skills': fc.subarray(['employment', 'skills']),
  'level/evidence': fc.constantFrom(['keep'], ['again']),
})

beforeAll(() => learnCodebook(file))

describe('a codebook that moves', () => {
  test('takes the suggestion from a criterion that it changes, since the rules are those of 2022, and from no other', () => {
    const before = suggest(testland())
    const after = suggest(recoded(testland()))
    expect(before.evidence.level).not.toBeNull()
    expect(after.evidence).toMatchObject({
      level: null,
      rule: 'criterionChanged',
      words: expect.stringContaining('the criterion has changed') as string,
      used: before.evidence.used,
    })
    expect(after.scope.level).toBe(before.scope.level)
    expect(after.continuity.level).toBe(before.continuity.level)
  })

  test('merges ticks and their words, splits as decided, and keeps what is retired under its name', () => {
    const after = recoded(
      withTicks(
        ['smes', 'research-organisations', 'academic-institutions'],
        ['employment-skills', 'analysis-policymaking'],
      ),
    )
    const [policy] = after.policies
    expect(codesOf(policy?.beneficiaries)).toEqual(['smes', 'research-and-academia'])
    expect(codesOf(policy?.objectives)).toEqual(['employment', 'skills', 'analysis-policymaking'])
    expect(after.codebook.id).toBe('invented-2023')
    expect(categoryOf(after.codebook, 'objectives', 'analysis-policymaking')).toMatchObject({
      kind: 'retired',
      category: { label: 'Cluster analysis and support for policymaking' },
    })
    // Categories that nobody has looked for: an empty box no longer says "no".
    expect(policy?.euPriorities.examined ?? null).toBeNull()
    expect(policy?.beneficiaries.examined).toEqual(testland().policies[0]?.beneficiaries.examined)
  })

  test('asks before it does anything, and an answer for one record counts for more than one for all', () => {
    const record = withTicks([], ['employment-skills'])
    const open = recode(record, file, { decisions: {}, act, newId: ids() })
    expect(open.kind).toBe('open')
    const { questions } = planFor(record, file)
    const split = questions.find(({ kind }) => kind === 'split')!
    const own = { ...decisions, [`${record.id}#${split.address}#employment-skills`]: [] }
    expect(codesOf(recoded(record, own).policies[0]?.objectives)).toEqual(['employment-skills'])
    // What does not fit the question is no answer to it.
    const wrong = { ...decisions, 'objectives/employment-skills': ['cooperation'] }
    expect(recode(record, file, { decisions: wrong, act, newId: ids() }).kind).toBe('open')
  })

  test('takes evidence along to each category that one became', () => {
    const record = withTicks([], ['employment-skills'])
    const address = `policies/${record.policies[0]!.id}/objectives/choices`
    const tied: Factsheet = {
      ...record,
      evidence: [{ id: 'e', target: { address, code: 'employment-skills' }, source: 's' }],
    }
    expect(recoded(tied).evidence).toEqual([
      { id: 'e', target: { address, code: 'employment' }, source: 's' },
      { id: 'new-1', target: { address, code: 'skills' }, source: 's' },
    ])
  })

  test('puts a level of a changed criterion to the question, and clears it only where that was said', () => {
    const record = testland()
    const level = (given: Factsheet) => given.assessments.find(({ id }) => id === 'evidence')?.level
    expect(level(recoded(record))).toBe(level(record))
    expect(level(record)).not.toBeNull()
    expect(level(recoded(record, { ...decisions, 'level/evidence': ['again'] }))).toBeNull()
  })

  test('loses no answer: whatever the record and whatever was decided, it can be had again to the letter', () => {
    fc.assert(
      fc.property(anyFactsheet, decided, (given, said) => {
        const record = factsheet.parse(JSON.parse(JSON.stringify(given)))
        const after = recoded(record, said)
        const again = factsheet.parse(JSON.parse(JSON.stringify(after)))
        expect(contentSha(beforeRecoding(again))).toBe(contentSha(record))
      }),
    )
  })

  describe('leaves every answer where it is read', () => {
    /** Every choice of every ticked list, with where it stands. */
    const choicesIn = (record: Factsheet) =>
      record.policies.flatMap((policy) =>
        tickedLists(policy).flatMap(({ list, address, given }) =>
          given.choices.map((choice) => ({ list, address, ...choice })),
        ),
      )
    /** What was ticked before and is nowhere now: as itself, as what it became, or as one of what it was divided into. */
    const lostBetween = (before: Factsheet, after: Factsheet) => {
      const now = choicesIn(after)
      return choicesIn(before).filter(({ list, address, code, text = '' }) => {
        const fate = fateOf(file.crosswalk, list, code)
        const into = fate === undefined || fate.kind === 'retired' ? [] : [fate.into].flat()
        return !now.some(
          (each) =>
            each.address === address &&
            [code, ...into].includes(each.code) &&
            (each.text ?? '').includes(text),
        )
      })
    }
    const nothingIsLost = (move: (record: Factsheet, said: Decisions) => Factsheet) =>
      fc.property(anyFactsheet, decided, (given, said) => {
        const record = factsheet.parse(JSON.parse(JSON.stringify(given)))
        expect(lostBetween(record, move(record, said))).toEqual([])
      })

    test('whatever the record and whatever was decided', () => {
      expect(fc.check(nothingIsLost(recoded)).failed).toBe(false)
    })

    test('which a move that merges ticks without their words would not: the control', () => {
      const careless = (record: Factsheet, said: Decisions): Factsheet => {
        const after = recoded(record, said)
        const policies = after.policies.map((policy) => ({
          ...policy,
          beneficiaries: {
            ...policy.beneficiaries,
            choices: policy.beneficiaries.choices.map(({ code }) => ({ code })),
          },
        }))
        return { ...after, policies }
      }
      expect(fc.check(nothingIsLost(careless)).failed).toBe(true)
    })
  })
})

describe('a codebook from a file', () => {
  const read = (change: (copy: typeof file) => void) => {
    const other = changed(file, (copy) => {
      copy.codebook.id = 'another-2023'
      change(copy)
    })
    return readCodebook(utf8ToBytes(JSON.stringify(other)))
  }
  const messages = (result: ReturnType<typeof read>) =>
    result.ok ? [] : (result.issues ?? []).map(({ message }) => message)
  const words = codebookWords.faults
  const list = (copy: typeof file) => copy.codebook.lists.objectives.categories

  test('is taken where nothing is wrong with it', () => {
    expect(read(() => {}).ok).toBe(true)
  })

  test.each<[string, (copy: typeof file) => void, string]>([
    [
      'a code twice',
      (copy) => void list(copy).push(list(copy)[0]!),
      words.twice('cooperation', 'Policy objectives'),
    ],
    [
      'answers left without a category',
      (copy) =>
        void (copy.crosswalk.lists.objectives = copy.crosswalk.lists.objectives?.slice(0, 1)),
      words.orphaned('Cluster analysis and support for policymaking', 'Policy objectives'),
    ],
    [
      'a way that leads nowhere',
      (copy) =>
        void (copy.crosswalk.lists.beneficiaries![0] = {
          kind: 'merged',
          code: 'research-organisations',
          into: 'nowhere',
        }),
      words.noSuchCode('nowhere', 'Beneficiaries'),
    ],
    [
      'a category that the score rests on',
      (copy) => void copy.codebook.lists.policyType.categories.shift(),
      words.scoreNeeds('National cluster policy', 'Policy type'),
    ],
    [
      'another state of the codebook before',
      (copy) => void (copy.crosswalk.from.hash = 'x'),
      words.fromOther('eccp-2022'),
    ],
    [
      'an id that is taken',
      (copy) => {
        copy.codebook.id = 'invented-2023'
        copy.codebook.title = 'Another'
      },
      words.takenId('invented-2023'),
    ],
    [
      'an unknown codebook before',
      (copy) => void (copy.crosswalk.from.id = 'x'),
      words.fromUnknown('x'),
    ],
    [
      'another number of ticks',
      (copy) => void (copy.codebook.lists.focus.many = false),
      words.many('Policy focus'),
    ],
  ])('is refused with a sentence for %s', (_, change, message) => {
    expect(messages(read(change))).toContain(message)
  })

  test('is refused where it is something else, or of another form', () => {
    expect(readCodebook(utf8ToBytes('{}'))).toMatchObject({
      ok: false,
      message: words.notACodebook,
    })
    expect(readCodebook(utf8ToBytes('{'))).toMatchObject({
      ok: false,
      code: 'unreadable',
    })
    const levels = read((copy) => void copy.codebook.rubric.criteria[0]!.levels.pop())
    expect(levels).toMatchObject({ ok: false, code: 'malformed' })
  })
})
