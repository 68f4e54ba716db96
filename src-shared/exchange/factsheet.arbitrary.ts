import * as fc from 'fast-check'
import { codebookHash } from '../factsheet/content-sha'
import { currentCodebook } from '../codebook/editions'
import { criteria, levels } from '../codebook/criteria'
import { quarters } from '../factsheet/collection'
import { factsheet, schemaVersion, type Factsheet } from '../factsheet/factsheet'
import { verdicts } from '../factsheet/rolled'
import { relationKinds } from '../factsheet/links'
import { statuses } from '../factsheet/statuses'
import { policy } from './policy.arbitrary'
import {
  act,
  codes,
  day,
  few,
  moment,
  optional,
  prose,
  text,
  withIds,
  year,
} from './values.arbitrary'

const itemId = fc.constantFrom('', 'item-1', 'item-2', 'item-3', 'gone')
const csl = fc.record(
  {
    type: fc.constantFrom('report', 'webpage', 'legislation'),
    title: prose,
    author: few(fc.record({ literal: prose, 'dropping-particle': prose })),
    issued: fc.record({ 'date-parts': fc.constant([[2022, 6, 9]]), raw: prose }),
    URL: fc.constantFrom('https://example.org/%EC%82%B0', 'www.example.org', 'not a link'),
    'title-short': prose,
    accessed: prose,
  },
  { requiredKeys: ['type', 'title'] },
)

const coded = fc.record({
  ticked: fc.option(fc.boolean()),
  level: fc.option(fc.constantFrom(...levels)),
  reason: prose,
})
const mayBeMissing = [
  'derivedFrom',
  'rolled',
  'secondCoding',
  'recoded',
  'dismissals',
  'remarks',
  'reconciled',
] as const

/** Any factsheet the store may hold, however odd: for tests of what must hold for all of them. */
export const anyFactsheet: fc.Arbitrary<Factsheet> = fc
  .record(
    {
      schemaVersion: fc.constant(schemaVersion as 1),
      id: fc.uuid({ version: 4 }),
      country: fc.record({
        code: fc.constantFrom('XA', 'XB', '', 'Testland'),
        name: fc.oneof(fc.constant('Testland A'), prose),
        alsoKnownAs: prose,
        footnote: prose,
      }),
      edition: fc.integer({ min: 1990, max: 2100 }),
      codebook: fc.record({
        id: fc.constantFrom(currentCodebook.id, currentCodebook.id, 'eccp-2031'),
        version: fc.constant(currentCodebook.version),
        hash: fc.constant(codebookHash(currentCodebook)),
        extensions: fc.subarray(['not-attested', 'unheard-of']),
      }),
      rulesVersion: fc.constantFrom('1', '2'),
      derivedFrom: fc.record({ record: prose, sha: prose }),
      rolled: fc.record({
        edition: fc.constant(2021),
        collection: fc.record({ year: prose, quarter: fc.option(fc.constantFrom(...quarters)) }),
        ids: fc.dictionary(fc.constantFrom('item-1', 'item-2'), prose),
        answers: fc.dictionary(
          fc.constantFrom('introduction', 'policies/item-1/objectives', 'sources/item-2'),
          fc.record(
            {
              was: prose,
              said: fc.record({ by: prose, at: moment, verdict: fc.constantFrom(...verdicts) }),
            },
            { requiredKeys: ['was'] },
          ),
        ),
      }),
      secondCoding: fc.record({ of: prose, at: moment }),
      recoded: fc.array(
        fc.record({
          from: fc.record({ id: prose, hash: prose }),
          to: fc.record({ id: prose, hash: prose }),
          by: prose,
          at: moment,
          operations: fc.constant([]),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      publisher: prose,
      publicationDate: day,
      collection: fc.record({ year, quarter: fc.option(fc.constantFrom(...quarters)) }),
      introduction: text,
      chapters: withIds(fc.record({ kind: fc.option(codes('chapters')), title: prose, text })),
      absence: fc.record({ declared: fc.boolean(), explanation: text }),
      policies: withIds(policy),
      relations: withIds(
        fc.record({ from: itemId, to: itemId, kind: fc.constantFrom(...relationKinds) }),
      ),
      evaluations: withIds(
        fc.record({
          policy: itemId,
          year,
          kind: fc.option(codes('evaluationAvailability')),
          title: prose,
          sources: few(itemId),
        }),
      ),
      assessments: fc.tuple(
        ...criteria.map((criterion) =>
          fc.record({
            id: fc.constant<string>(criterion),
            criterion: fc.constant(criterion),
            coder: prose,
            level: fc.option(fc.constantFrom(...levels)),
            reason: prose,
            at: fc.oneof(fc.constant(''), moment),
            factsSha: prose,
          }),
        ),
      ),
      stateOfPlay: fc.record({
        scope: text,
        continuity: text,
        evidence: text,
        instruments: text,
      }),
      sources: withIds(
        fc.record(
          {
            csl,
            accesses: few(day),
            translationOf: itemId,
            snapshot: fc.record({ sha256: prose, file: prose, mediaType: prose }),
          },
          { requiredKeys: ['csl', 'accesses'] },
        ),
      ),
      evidence: withIds(
        fc.record(
          {
            target: fc.record(
              {
                address: fc.constantFrom('introduction', 'policies/item-1/history/start'),
                code: prose,
              },
              { requiredKeys: ['address'] },
            ),
            source: itemId,
            locator: prose,
            quote: fc
              .tuple(text, optional(prose))
              .map(([quoted, translation]) => ({ ...quoted, translation })),
          },
          { requiredKeys: ['target', 'source'] },
        ),
      ),
      people: withIds(fc.record({ name: prose, role: fc.constantFrom('author', 'editor', '') })),
      events: withIds(
        fc.record(
          {
            status: fc.constantFrom(...statuses),
            by: prose,
            at: moment,
            contentSha: prose,
            note: prose,
          },
          { requiredKeys: ['status', 'by', 'at', 'contentSha'] },
        ),
      ),
      notes: withIds(
        fc.record(
          {
            target: prose,
            author: prose,
            at: moment,
            text: prose,
            kind: fc.constantFrom(
              'private' as const,
              'verify' as const,
              'query' as const,
              'review' as const,
            ),
            resolved: act,
            assignee: prose,
            due: day,
          },
          { requiredKeys: ['target', 'author', 'at', 'text', 'kind'] },
        ),
      ),
      dismissals: withIds(
        fc.record({
          rule: fc.constantFrom('role-without-body', 'unheard-of'),
          address: fc.constantFrom('introduction', 'policies/item-1/authorities'),
          reason: prose,
          by: prose,
          at: moment,
          factsSha: prose,
        }),
      ),
      reconciled: withIds(
        fc.record({
          second: fc.uuid(),
          address: fc.constantFrom('policies/item-1/objectives', 'assessments/scope/level', 'gone'),
          code: fc.option(prose),
          first: coded,
          other: coded,
          kept: fc.constantFrom('first', 'second'),
          settled: act,
        }),
      ),
      remarks: withIds(
        fc.record(
          {
            address: fc.constantFrom('introduction', 'policies/item-1/history/start', ''),
            kind: fc.constantFrom('suggestion' as const, 'comment' as const),
            sent: prose,
            text: prose,
            author: prose,
            at: prose,
            copy: fc.record({ contentSha: prose, sentTo: prose, sentAt: moment }),
            settled: act.map((done) => ({ ...done, how: 'accepted' as const })),
            answer: prose,
          },
          { requiredKeys: ['address', 'kind', 'sent', 'text', 'author', 'at', 'copy'] },
        ),
      ),
      glossary: withIds(
        fc.record({
          term: prose,
          meaning: prose,
          original: fc.record({ lang: fc.constantFrom('', 'ko'), text: prose }),
        }),
      ),
      extensions: fc.dictionary(
        fc.constantFrom('policies/item-1/mood', 'weather', 'sources/item-2/rating (2)'),
        fc.oneof(prose, fc.boolean(), fc.constant(null), fc.integer(), few(prose)),
      ),
    },
    {
      requiredKeys: Object.keys(factsheet.shape).filter(
        (key) => !mayBeMissing.some((each) => each === key),
      ) as Exclude<keyof Factsheet, (typeof mayBeMissing)[number]>[],
    },
  )
  // As a record comes out of a file: plain objects, no `undefined`, every list of the codebook by its own codes.
  .map((made) => factsheet.parse(JSON.parse(JSON.stringify(made))))
