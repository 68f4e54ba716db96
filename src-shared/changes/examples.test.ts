import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { changed, testland } from '../checks/testland'
import { readDocument } from '../exchange/read-document'
import { beginPolicy } from '../factsheet/policy'
import type { Factsheet } from '../factsheet/factsheet'
import { changesBetween } from './changes-between'
import { canRestore, restored } from './restored'
import { scoreBetween, scoreDiffers } from './score-between'

const before = testland()
const changes = (change: (draft: Factsheet) => void) =>
  changesBetween(before, changed(before, change))
const act = (record: Factsheet) => record.policies[0]!
const moment = '2022-10-01T09:00:00Z'

describe('a change, as its reader sees it', () => {
  test('of ticks: what came and what went, by the printed labels, and the mark', () => {
    const [first, ...others] = changes((draft) => {
      act(draft).objectives.choices = [{ code: 'cooperation' }]
      delete act(draft).objectives.examined
    })
    expect(others).toEqual([])
    expect(first).toMatchObject({
      address: 'policies/act/objectives',
      part: 'policies/act/objectives',
      label: 'Policy objectives',
      about: 'Cluster Act',
      kind: 'set',
      added: [{ code: 'cooperation', label: expect.stringMatching(/cooperation/) as string }],
      removed: [],
      asides: [{ label: 'Examined', before: '2022-09-01', after: '' }],
    })
  })

  test('of a text: its words, and its language beside them', () => {
    const [first] = changes((draft) => {
      draft.stateOfPlay.scope = { lang: 'ko', markdown: 'On scope in 테스트랜드.' }
    })
    expect(first).toMatchObject({
      address: 'stateOfPlay/scope',
      label: 'Qualitative description',
      about: 'Policy scope',
      kind: 'text',
      stretches: [
        { kind: 'same', text: 'On scope in ' },
        { kind: 'removed', text: 'Testland A' },
        { kind: 'added', text: '테스트랜드' },
        { kind: 'same', text: '.' },
      ],
      asides: [{ label: 'Language', before: 'en', after: 'ko' }],
    })
  })

  test('of an answer: also from one empty to another', () => {
    expect(
      changes((draft) => {
        act(draft).history.start = { state: 'notAvailable' }
        act(draft).budget.overall = {
          state: 'answered',
          value: {
            amount: '12',
            currency: 'EUR',
            period: '2021-2027',
            note: '',
            approximate: true,
          },
        }
      }),
    ).toMatchObject([
      {
        label: 'Starting year',
        kind: 'answer',
        before: { state: 'answered', words: '2021' },
        after: { state: 'notAvailable', words: 'n/a' },
      },
      {
        label: 'Overall',
        kind: 'answer',
        before: { state: 'notAvailable', words: 'n/a' },
        after: { state: 'answered', words: 'about 12 EUR, 2021-2027' },
      },
    ])
  })

  test('of a choice or a reference: by what it is called', () => {
    expect(
      changes((draft) => {
        act(draft).type = 'sectoral'
        act(draft).level = null
        draft.relations[0]!.to = 'act'
      }),
    ).toMatchObject([
      {
        label: 'Policy type',
        kind: 'value',
        before: 'National cluster policy',
        after: 'Sectoral policy',
      },
      { label: 'Level', kind: 'value', before: 'National', after: '' },
      { label: 'to which policy', before: 'Testland Cluster Programme', after: 'Cluster Act' },
    ])
  })

  test('of a list: what came, went and moved, and what changed in an item that moved', () => {
    const after = changed(before, (draft) => {
      const [first, second] = draft.policies as [Factsheet['policies'][0], Factsheet['policies'][0]]
      first.names.short = 'The Act'
      draft.policies = [second, { ...beginPolicy('plan', 'planned') }, first]
      draft.sources = []
    })
    const all = changesBetween(before, after)
    expect(all.map(({ kind, label, address }) => [kind, label, address])).toEqual([
      ['itemAdded', 'Policy', 'policies/plan'],
      ['itemMoved', 'Policy', 'policies/act'],
      ['text', 'Short name', 'policies/act/names/short'],
      ['itemRemoved', 'Source', 'sources/s1'],
    ])
    expect(restored(after, before, [all[1]!]).policies.map(({ id }) => id)).toEqual([
      'act',
      'programme',
      'plan',
    ])
    expect(restored(after, before, [all[3]!]).sources).toEqual(before.sources)
  })

  test('of an assessment: the level as points, with all that was kept of the judgement', () => {
    const after = changed(before, (draft) => {
      Object.assign(draft.assessments[0]!, { level: null, at: moment, factsSha: 'x' })
    })
    const [change] = changesBetween(before, after)
    expect(change).toMatchObject({ kind: 'level', before: 2, after: null, part: 'stateOfPlay' })
    expect(restored(after, before, [change!])).toEqual(before)
    expect(scoreBetween(before, after)).toMatchObject({
      total: { before: 4, after: null },
      criteria: [{ criterion: 'scope', assessed: { before: 2, after: null } }, {}, {}, {}],
    })
    expect(scoreDiffers(scoreBetween(before, after))).toBe(true)
    expect(scoreDiffers(scoreBetween(before, before))).toBe(false)
  })

  test('comes in the order of the printed factsheet, what is never printed last', () => {
    const all = changes((draft) => {
      draft.notes = [
        { id: 'n', target: 'edition', author: '', at: moment, text: 'Ask', kind: 'private' },
      ]
      draft.sources[0]!.csl.title = 'Clusters of Testland A, revised'
      draft.stateOfPlay.scope.markdown = ''
      act(draft).budget.source = { state: 'notApplicable' }
      draft.introduction.markdown = 'Testland A is invented.'
      draft.country.footnote = 'Invented.'
    })
    expect(all.map(({ part }) => part)).toEqual([
      'cover',
      'introduction',
      'policies/act/budget',
      'stateOfPlay',
      'sources',
      'notes',
    ])
  })

  test('cannot be taken back where the item it is of has gone since', () => {
    const after = changed(before, (draft) => void (act(draft).names.short = 'The Act'))
    const [change] = changesBetween(before, after)
    const since = { ...after, policies: [] }
    expect(canRestore(after, change!)).toBe(true)
    expect(canRestore(since, change!)).toBe(false)
    expect(restored(since, before, [change!])).toEqual(since)
  })

  test('of the sample made from nothing', () => {
    const read = readDocument(utf8ToBytes(JSON.stringify(sample)))
    if (!read.ok) throw new Error(read.message)
    const korea = read.value.record
    const empty: Factsheet = { ...testland(), policies: [], sources: [], relations: [] }
    const all = changesBetween(empty, korea)
    expect(all.filter(({ kind }) => kind === 'itemAdded').map(({ label }) => label)).toContain(
      'Policy',
    )
    expect(restored(korea, empty, all)).toEqual(empty)
  })
})
