import { expect, test } from 'vitest'
import { apply } from '../../../factsheet/operations'
import { findings } from '../../findings'
import { foundBy } from '../../found-by'
import { patched } from '../../patched'
import { cleanTestland } from '../../testland'

test.each([
  [{ level: 2, reason: 'So.' }, [['assessments/scope/reason', [2, 'So.']]]],
  [{ level: 2, reason: ' ' }, []],
  [{ level: 1, reason: 'So.' }, []],
  [{ level: null, reason: 'So.' }, []],
])('a reason though the level is the suggested one: %j', ({ level, reason }, expected) => {
  const patch = { 'assessments/scope/level': level, 'assessments/scope/reason': reason }
  expect(foundBy('reason-though-equal', patch)).toEqual(expected)
})

test('the reason is removed by its mend, and nothing else', () => {
  const record = patched(cleanTestland(), { 'assessments/scope/reason': 'So.' })
  const [found] = findings(record)
  expect(found!.mend!.operations(record).reduce(apply, record)).toEqual(cleanTestland())
})

test.each([
  [1, 0.5, 0, ['continuity']],
  [1, 0, 0.5, []],
  [0, 0, 1, ['instruments']],
  [0.5, 2, 2, ['continuity', 'instruments']],
  [2, 2, 2, []],
  [null, 2, 2, []],
  [1, null, null, []],
] as const)(
  'scope %s, continuity %s, instruments %s',
  (scope, continuity, instruments, expected) => {
    const patch = {
      'assessments/scope/level': scope,
      'assessments/continuity/level': continuity,
      'assessments/instruments/level': instruments,
    }
    const found = [
      ...foundBy('scope-against-continuity', patch),
      ...foundBy('scope-against-instruments', patch),
    ]
    const levels = { continuity, instruments }
    expect(found).toEqual(
      expected.map((criterion) => [`assessments/${criterion}/level`, [scope, levels[criterion]]]),
    )
  },
)
