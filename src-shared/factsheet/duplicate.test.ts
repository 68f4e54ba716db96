import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentCodebook } from '../codebook/editions'
import { criteria } from '../codebook/criteria'
import { valueAt } from './address'
import { beginFactsheet } from './begin'
import { contentSha } from './content-sha'
import { duplicateFactsheet, duplicatePolicy } from './duplicate'
import { factsheet, statusOf, type Factsheet } from './factsheet'
import { beginPolicy, type Policy } from './policy'
import { beginSource } from './source'
import { emptyText } from './text'

const at = '2022-09-01T08:00:00Z'

function counter(prefix: string) {
  let next = 0
  return () => `${prefix}${String((next += 1)).padStart(12, '0')}`
}
const freshIds = () => counter('10000000-0000-4000-8000-')

/** How many of each list, and which of them each reference points to (taken modulo what there is). */
const shape = fc.record({
  counts: fc.record({
    policies: fc.nat(4),
    sources: fc.nat(4),
    people: fc.nat(3),
    links: fc.nat(5),
    items: fc.nat(3),
  }),
  picks: fc.array(fc.nat(60), { minLength: 12, maxLength: 12 }),
  /** Ids as other programs may make them: short, alike over lists, with steps of addresses in them. */
  idOf: fc.constantFrom<(list: string, n: number) => string>(
    (list, n) => `${list}-${n}`,
    (_, n) => `x${n}`,
    (_, n) => String(n),
    (list, n) => `${list}/~${n}`,
  ),
})

const citable = (id: string) => /^[\w:.-]+$/.test(id)

/** A record in which every kind of reference occurs, and some lead nowhere. */
function recordOf({ counts, picks, idOf }: typeof shape extends fc.Arbitrary<infer S> ? S : never) {
  const begun = beginFactsheet(
    {
      id: '00000000-0000-4000-8000-000000000000',
      code: 'XA',
      name: 'Testland A',
      edition: 2022,
    },
    currentCodebook,
    'hash',
  )
  const ids = (list: string, count: number) =>
    Array.from({ length: count }, (_, index) => idOf(list, index))
  const policyIds = ids('policy', counts.policies)
  const sourceIds = ids('source', counts.sources)
  const personIds = ids('person', counts.people)
  const pick = (from: readonly string[], turn: number) => {
    const chosen = picks[turn % picks.length]! % (from.length + 1)
    return from[chosen] ?? 'gone'
  }
  const prose = (turn: number) => {
    const [one, two] = [pick(sourceIds, turn), pick(sourceIds, turn + 1)]
    return citable(one) && citable(two)
      ? `Said twice [see @${one}, p. 4; -@${two}] and once [@${two}]. Mail x@${one} and [a link](https://example.org).`
      : 'Nothing cited.'
  }
  const act = (turn: number) => ({ by: pick(personIds, turn), at })

  const policies = policyIds.map((id, index): Policy => {
    const policy = beginPolicy(id, 'inForce')
    return {
      ...policy,
      regions: ids('region', counts.items).map((region) => ({
        id: region,
        scheme: '',
        code: 'XA1',
        name: 'North',
      })),
      objectives: {
        choices: [{ code: 'cooperation' }],
        examined: act(index),
        explanation: { ...emptyText(), markdown: prose(index), gloss: prose(index + 3) },
      },
      authorities: {
        ...policy.authorities,
        bodies: ids('body', counts.items).map((body) => ({
          id: body,
          name: 'B',
          roles: ['funding'],
        })),
      },
      budget: {
        ...policy.budget,
        source: {
          state: 'answered',
          value: { ...emptyText(), markdown: prose(index + 1) },
          confirmed: act(index + 2),
        },
      },
    }
  })
  const addresses = [
    'country/name',
    'assessments/scope/level',
    'policies/gone/objectives',
    ...policies.flatMap(({ id, regions, authorities }) => {
      const policy = `policies/${escaped(id)}`
      return [
        `${policy}/objectives/choices/cooperation`,
        `${policy}/unknownField/below`,
        ...regions.map((region) => `${policy}/regions/${escaped(region.id)}/name`),
        ...authorities.bodies.map((body) => `${policy}/authorities/bodies/${escaped(body.id)}`),
      ]
    }),
    ...sourceIds.map((id) => `sources/${escaped(id)}/csl/title`),
  ]
  const links = ids('link', counts.links)
  const record: Factsheet = {
    ...begun,
    introduction: { ...emptyText(), markdown: prose(5) },
    chapters: ids('chapter', counts.items).map((id, index) => ({
      id,
      kind: 'other',
      title: 'T',
      text: { ...emptyText(), markdown: prose(index) },
    })),
    policies,
    relations: links.map((id, index) => ({
      id,
      from: pick(policyIds, index),
      to: pick(policyIds, index + 1),
      kind: 'succeeds',
    })),
    evaluations: links.map((id, index) => ({
      id,
      policy: pick(policyIds, index),
      year: '2010',
      kind: 'interim',
      title: 'E',
      sources: [pick(sourceIds, index), pick(sourceIds, index + 1)],
    })),
    assessments: [
      ...begun.assessments.map((each, index) => ({
        ...each,
        coder: pick(personIds, index),
        reason: prose(index),
      })),
      ...links.map((id, index) => ({
        ...begun.assessments[index % 4]!,
        id: `second-${id}`,
        coder: pick(personIds, index),
      })),
    ],
    sources: sourceIds.map((id, index) => ({
      ...beginSource(id),
      csl: { type: 'report', title: `Report ${index}`, by: personIds[0], note: '[@x0]' },
      ...(index > 0 && { translationOf: pick(sourceIds, index) }),
    })),
    evidence: links.map((id, index) => ({
      id,
      target: { address: pick(addresses, index) },
      source: pick(sourceIds, index),
    })),
    people: personIds.map((id) => ({ id, name: 'Analyst', role: 'author' })),
    events: [{ id: 'event', status: 'published', by: pick(personIds, 1), at, contentSha: 'sha' }],
    notes: links.map((id, index) => ({
      id: `note-${id}`,
      target: pick(addresses, index + 2),
      author: pick(personIds, index),
      at,
      text: prose(index),
      kind: 'private',
      resolved: act(index),
    })),
    glossary: links.map((id, index) => ({
      id: `term-${id}`,
      term: 'KICOX',
      meaning: prose(index),
      original: { lang: 'ko', text: '한국' },
    })),
    extensions: Object.fromEntries(addresses.map((address) => [address, { by: 'x0' }])),
  }
  return record
}

const escaped = (id: string) => id.replaceAll('~', '~0').replaceAll('/', '~1')

const lists = (record: Factsheet) => [
  record.chapters,
  record.policies,
  ...record.policies.flatMap(({ regions, authorities }) => [regions, authorities.bodies]),
  record.relations,
  record.evaluations,
  record.assessments,
  record.sources,
  record.evidence,
  record.people,
  record.events,
  record.notes,
  record.glossary,
]
const ownIds = (record: Factsheet) => [
  record.id,
  ...lists(record).flatMap((list) => list.map(({ id }) => id)),
]

const place = (list: readonly { readonly id: string }[], id: string) => {
  const index = list.findIndex((each) => each.id === id)
  return index >= 0 ? `#${index}` : id
}

/** Ids replaced by where they stand, so that two records can be compared that differ in nothing else. */
function withoutIds(record: Factsheet): unknown {
  const { policies, sources, people } = record
  const walk = (value: unknown, key: string): unknown => {
    if (key === 'csl') return value
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]))
    }
    if (typeof value !== 'string') return value
    if (key === 'id') return 'id'
    if (['by', 'author', 'coder'].includes(key)) return place(people, value)
    if (['from', 'to', 'policy'].includes(key)) return place(policies, value)
    if (['source', 'sources', 'translationOf'].includes(key)) return place(sources, value)
    return value.replaceAll(/(?<=\[[^\]]*@)[\w:.-]*\w/g, (id) => place(sources, id))
  }
  const { extensions, evidence, notes, events: _events, derivedFrom: _from, ...rest } = record
  const target = (address: string) => walk(valueAt(record, address) ?? null, '')
  return {
    rest: walk(rest, ''),
    extensions: Object.entries(extensions).map(([address, value]) => [target(address), value]),
    evidence: evidence.map((each) => [
      target(each.target.address),
      walk({ ...each, target: null }, ''),
    ]),
    notes: notes.map((each) => [target(each.target), walk({ ...each, target: null }, '')]),
  }
}

describe('a duplicated factsheet', () => {
  test('shares no id with the original, but those of the adopted assessments', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const record = recordOf(given)
        const before = new Set(ownIds(record))
        const after = ownIds(duplicateFactsheet(record, freshIds()))
        expect(after.filter((id) => before.has(id))).toEqual([...criteria])
        expect(new Set(after).size).toBe(after.length)
      }),
    )
  })

  test('says the same, and every reference points to the copy of what it pointed to', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const record = recordOf(given)
        const copy = duplicateFactsheet(record, freshIds())
        expect(withoutIds(copy)).toEqual(withoutIds(record))
        expect(factsheet.safeParse(copy).error).toBeUndefined()
      }),
    )
  })

  test('leaves the original as it is', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const record = recordOf(given)
        const before = JSON.stringify(record)
        duplicateFactsheet(record, freshIds())
        expect(JSON.stringify(record)).toBe(before)
      }),
    )
  })

  const record = recordOf({
    counts: { policies: 2, sources: 3, people: 1, links: 2, items: 1 },
    picks: [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2],
    idOf: (list, n) => `${list}-${n}`,
  })
  const copy = duplicateFactsheet(record, freshIds())

  test('names what it was made from and begins as a draft', () => {
    expect(statusOf(record)).toBe('published')
    expect(statusOf(copy)).toBe('draft')
    expect(copy.events).toEqual([])
    expect(copy.derivedFrom).toEqual({ record: record.id, sha: contentSha(record) })
  })

  test('cites the copied sources, and leaves an @ outside brackets alone', () => {
    const [one, two] = copy.sources
    expect(copy.policies[0]?.objectives.explanation.markdown).toBe(
      `Said twice [see @${one?.id}, p. 4; -@${two?.id}] and once [@${two?.id}]. Mail x@source-0 and [a link](https://example.org).`,
    )
  })

  test('leaves bibliographic entries and fields of unknown meaning as they came', () => {
    expect(copy.sources.map(({ csl }) => csl)).toEqual(record.sources.map(({ csl }) => csl))
    expect(Object.values(copy.extensions)).toEqual(Object.values(record.extensions))
  })

  test('keeps the address of what is gone, under the new id of what is there', () => {
    const policy = copy.policies[0]!.id
    expect(Object.keys(copy.extensions)).toContain(`policies/${policy}/unknownField/below`)
    expect(Object.keys(copy.extensions)).toContain('policies/gone/objectives')
  })

  test('keeps the names of people with what they did', () => {
    expect(copy.policies[0]?.objectives.examined?.by).toBe(copy.people[0]?.id)
    expect(copy.assessments[0]?.coder).toBe(copy.people[0]?.id)
    expect(copy.notes.map(({ resolved }) => resolved?.by)).toContain(copy.people[0]?.id)
  })
})

describe('a duplicated policy', () => {
  test('has the same answers under new ids', () => {
    const policy: Policy = {
      ...beginPolicy('p', 'inForce'),
      regions: [{ id: 'r', scheme: '', code: '', name: 'North' }],
      authorities: {
        choices: [{ code: 'funding' }],
        explanation: emptyText(),
        bodies: [{ id: 'b', name: 'Fund', roles: ['funding'] }],
      },
    }
    const second = duplicatePolicy(policy, counter('n'))
    const ids = [second.id, second.regions[0]?.id, second.authorities.bodies[0]?.id]
    expect(new Set(ids).size).toBe(3)
    expect(ids.every((id) => id?.startsWith('n'))).toBe(true)
    expect({
      ...second,
      id: 'p',
      regions: second.regions.map((region) => ({ ...region, id: 'r' })),
      authorities: {
        ...second.authorities,
        bodies: second.authorities.bodies.map((body) => ({ ...body, id: 'b' })),
      },
    }).toEqual(policy)
  })
})
