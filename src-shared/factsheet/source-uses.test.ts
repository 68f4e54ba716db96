import { expect, test } from 'vitest'
import { testland } from '../maturity/testland'
import { beginPolicy } from './policy'
import { usesOfSource } from './source-uses'

test('a source is found in texts, evidence, evaluations and translations, by address', () => {
  const policy = beginPolicy('p', 'inForce')
  const record = testland({
    policies: [
      {
        ...policy,
        objectives: {
          ...policy.objectives,
          explanation: { lang: 'en', markdown: 'Two aims [@act, p. 4; @other].' },
        },
      },
    ],
    introduction: { lang: 'en', markdown: 'The word @act is no citation, and [@act-2] another.' },
    evidence: [
      { id: 'e', target: { address: 'policies/p/objectives', code: 'smes' }, source: 'act' },
    ],
    evaluations: [{ id: 'v', policy: 'p', year: '', kind: null, title: '', sources: ['act'] }],
    sources: [
      { id: 'act', csl: { type: 'report', title: 'Act' }, accesses: [] },
      { id: 'english', csl: { type: 'report', title: 'Act' }, accesses: [], translationOf: 'act' },
    ],
  })
  expect(usesOfSource(record, 'act')).toEqual([
    { address: 'policies/p/objectives/explanation', as: 'cited' },
    { address: 'policies/p/objectives', as: 'proves', code: 'smes' },
    { address: 'evaluations/v/sources', as: 'evaluation' },
    { address: 'sources/english/translationOf', as: 'translated' },
  ])
  expect(usesOfSource(record, 'english')).toEqual([])
})
