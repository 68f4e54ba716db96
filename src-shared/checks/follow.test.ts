import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import type { Factsheet } from '../factsheet/factsheet'
import { apply, diff } from '../factsheet/operations'
import { claims, followClaims } from './claims'
import { findings, followFindings } from './findings'
import type { Finding } from './finding'
import { followProgress, partProgress } from './progress'
import { changed, cleanTestland, testPolicy } from './testland'

/** Findings by all they say; what their mends would do is asked of them too. */
const told = (record: Factsheet, found: readonly Finding[]) =>
  found.map(({ mend, ...rest }) => ({
    ...rest,
    mend: mend && { label: mend.label, operations: mend.operations(record) },
  }))

/** The record on its way to another: one operation at a time, as keys and clicks make them. */
function wayTo(from: Factsheet, to: Factsheet): readonly Factsheet[] {
  let here = from
  return diff(from, to).map((operation) => (here = apply(here, operation)))
}

describe('a follower', () => {
  test('finds what looking from scratch finds, after every operation of random edits', () => {
    fc.assert(
      fc.property(anyFactsheet, anyFactsheet, (one, other) => {
        const [follow, progressOf, claimsOf] = [followFindings(), followProgress(), followClaims()]
        follow(one)
        const steps = wayTo(one, { ...other, id: one.id })
        // Every fifth is compared: all of them are followed.
        steps.forEach((record, index) => {
          const followed = follow(record)
          const progress = progressOf(record)
          const claimed = claimsOf(record)
          if (index % 5 > 0 && index < steps.length - 1) return
          expect(told(record, followed)).toEqual(told(record, findings(record)))
          expect(progress).toEqual(partProgress(record))
          expect(claimed).toEqual(claims(record))
        })
      }),
      { numRuns: 12 },
    )
  })

  test('sees each thing that a rule over all the texts rests on', () => {
    const follow = followFindings()
    let record = changed(cleanTestland(), (draft) => {
      draft.sources.push(
        { id: 'cited', csl: { type: 'report', title: 'Cited' }, accesses: [] },
        { id: 'other', csl: { type: 'report', title: 'Other' }, accesses: [] },
        { id: 'third', csl: { type: 'report', title: 'Third' }, accesses: [] },
      )
      draft.introduction.markdown =
        'It grew by 2.5 % [@cited], as [a page](https://example.org/page) says.'
    })
    const steps: readonly ((draft: Factsheet) => unknown)[] = [
      ({ sources }) =>
        (sources.find(({ id }) => id === 'other')!.csl.URL = 'https://example.org/page'),
      ({ sources }) => (sources.find(({ id }) => id === 'cited')!.id = 'renamed'),
      ({ introduction }) => (introduction.markdown += ' Not 3,5 %.'),
      ({ introduction }) => (introduction.markdown += ' So [@nobody].'),
      ({ introduction }) => (introduction.markdown += ' See [b](https://example.org/b).'),
      ({ introduction }) => (introduction.markdown += ' And [@third].'),
      ({ introduction }) => (introduction.lang = 'de'),
      ({ policies }) => (policies[0]!.names.short = policies[0]!.names.printed = 'Programme B'),
      ({ policies }) => policies[0]!.focus.choices.push({ code: 'others', text: '[@renamed]' }),
      ({ policies }) => policies[0]!.focus.choices.pop(),
      ({ policies }) =>
        policies[0]!.instruments.financial.choices.push({ code: 'others', text: '[@other]' }),
      ({ policies }) => policies[0]!.instruments.financial.choices.pop(),
      ({ policies }) => policies[0]!.beneficiaries.choices.push({ code: 'x', text: '[@other]' }),
      ({ policies }) => policies[0]!.beneficiaries.choices.pop(),
      ({ assessments }) => (assessments[0]!.reason = 'As [@other] says.'),
      ({ assessments }) => (assessments[0]!.reason = ''),
      ({ sources }) => (sources.at(-1)!.translationOf = 'renamed'),
      ({ evidence }) =>
        evidence.push({ id: 'e', source: 'other', target: { address: 'introduction' } }),
      ({ evidence }) => evidence.pop(),
      ({ evaluations }) =>
        evaluations.push({
          id: 'v',
          policy: '',
          kind: null,
          year: '',
          title: '',
          sources: ['other'],
        }),
    ]
    let before = JSON.stringify(told(record, follow(record)))
    let moved = 0
    for (const [index, step] of steps.entries()) {
      const next = changed(record, (draft) => void step(draft))
      // As an operation leaves it: what is the same is shared.
      for (const operation of diff(record, next)) record = apply(record, operation)
      const now = told(record, follow(record))
      expect(now, `step ${index}`).toEqual(told(record, findings(record)))
      if (JSON.stringify(now) !== before) moved += 1
      before = JSON.stringify(now)
    }
    // The control: nearly every step changes what is found.
    expect(moved).toBeGreaterThan(12)
  })

  test('is not misled by a thing that comes back to another place', () => {
    const follow = followFindings()
    const record = changed(cleanTestland(), (draft) => {
      draft.policies.push(testPolicy('second'))
      for (const policy of draft.policies) policy.names.printed = policy.names.short = ''
    })
    for (const each of [
      record,
      { ...record, policies: record.policies.toReversed() },
      { ...record, collection: { year: '2010', quarter: null } },
      record,
    ]) {
      expect(told(each, follow(each))).toEqual(told(each, findings(each)))
    }
  })
})

/** 60 policies and 300 sources, each with texts of its own length. */
function largest(): Factsheet {
  const prose = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
  return changed(cleanTestland(), (draft) => {
    for (let number = 3; number <= 60; number += 1) {
      const policy = testPolicy(`p${number}`)
      policy.names = { ...policy.names, printed: `Programme ${number}`, short: '' }
      const sections = [policy.objectives, policy.focus, policy.beneficiaries, policy.instruments]
      for (const section of [...sections, policy.history, policy.euPriorities]) {
        section.explanation.markdown = `${prose} ${number} grew by 2.5 % [@s${number}]. **Bold**, [linked](https://example.org/${number}).`
      }
      draft.policies.push(policy)
    }
    for (let number = 2; number <= 300; number += 1) {
      draft.sources.push({
        id: `s${number}`,
        csl: { type: 'report', title: `Report ${number}`, URL: `www.example.org/${number}` },
        accesses: ['2020-01-01', '2022-01-01'],
      })
    }
  })
}

// This room knows no Node; its tests run there.
declare const process: {
  cpuUsage(since?: { user: number; system: number }): { user: number; system: number }
}

/** Milliseconds of the processor that one takes, in the quickest of several runs: other work on the machine does not count. */
function taken(times: number, work: () => void): number {
  const runs = Array.from({ length: 6 }, () => {
    const start = process.cpuUsage()
    for (let time = 0; time < times; time += 1) work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000 / times
  })
  return Math.min(...runs)
}

test('in the largest factsheet, findings follow a key in under 16 ms', () => {
  const follow = followFindings()
  let record = largest()
  expect(follow(record).length).toBeGreaterThan(500)
  let at = 0
  const followed = taken(20, () => {
    at += 1
    const address = `policies/p${3 + (at % 3)}/history/explanation/markdown`
    record = apply(record, { kind: 'text', address, at: 0, removed: '', inserted: 'x' })
    follow(record)
  })
  expect(followed).toBeLessThan(16)
  // The control: a follower that remembered nothing would take as long as looking from scratch.
  expect(taken(4, () => void findings(record))).toBeGreaterThan(1.5 * followed)
})
