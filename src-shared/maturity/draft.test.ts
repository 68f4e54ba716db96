import { expect, test } from 'vitest'
import { draftFromFacts } from './draft'
import { aPolicy, korea, testland } from './testland'

test('Korea 2022, one neutral paragraph each', () => {
  expect(draftFromFacts(korea(), 'scope')).toBe(
    'In Q3 2022, one policy was in force: Industrial Clustering Act (national cluster policy).',
  )
  expect(draftFromFacts(korea(), 'continuity')).toBe(
    'Industrial Complex Cluster Program ran from 2005 to 2016. Industrial Clustering Act succeeded Industrial Complex Cluster Program in 2021. Between 2016 and 2021, 5 years, no policy made for clusters is recorded in this line. Counted from 2005 to 2022, cluster policy was 17 years old.',
  )
  expect(draftFromFacts(korea(), 'evidence')).toBe(
    'No evaluation of Industrial Clustering Act was found. For Industrial Complex Cluster Program, ongoing / interim of 2010 is recorded.',
  )
  expect(draftFromFacts(korea(), 'instruments')).toMatch(
    /^Industrial Clustering Act gives financial support: funding collaboration initiatives, support to R&D projects/,
  )
})

test('says nothing where nothing is recorded, and what the record declares', () => {
  expect(draftFromFacts(testland(), 'scope')).toBe('')
  const declared = testland({
    absence: { declared: true, explanation: { lang: 'en', markdown: '' } },
  })
  expect(draftFromFacts(declared, 'instruments')).toBe('No cluster policy was found.')
})

test('what was not looked at is not said to be missing', () => {
  const record = testland({ policies: [aPolicy('Alpha'), aPolicy('Beta', { status: 'planned' })] })
  expect(draftFromFacts(record, 'evidence')).toBe('')
  expect(draftFromFacts(record, 'instruments')).toBe('')
  expect(draftFromFacts(record, 'continuity')).toBe('')
  expect(draftFromFacts(record, 'scope')).toBe(
    'In Q3 2022, one policy was in force: Alpha (national cluster policy). Beta was planned.',
  )
  const looked = testland({
    policies: [aPolicy('Alpha', { evaluation: [], financial: [], technical: [] })],
  })
  expect(draftFromFacts(looked, 'evidence')).toBe('No evaluation of Alpha was found.')
  expect(draftFromFacts(looked, 'instruments')).toBe('No instruments of Alpha were found.')
})
