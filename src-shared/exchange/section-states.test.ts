import { expect, test } from 'vitest'
import { changed, cleanTestland, policylessTestland } from '../checks/testland'
import { currentCodebook } from '../codebook/editions'
import { beginFactsheet } from '../factsheet/begin'
import { codebookHash } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { markOf } from './category-marks'
import { listedSections, readSections, type ListedSection } from './section-states'
import { summarise } from './summarise'

const at = '2022-10-01T00:00:00.000Z'
const stateOf = (record: Factsheet, section: ListedSection) =>
  readSections(summarise(record, at).sections)[listedSections.indexOf(section)]

test('a section is empty, in work, to be looked at, or examined', () => {
  const given = { id: cleanTestland().id, code: 'XA', name: 'Testland A', edition: 2022 }
  const begun = beginFactsheet(given, currentCodebook, codebookHash(currentCodebook))
  expect(stateOf(begun, 'objectives')).toBe('empty')
  expect(stateOf(begun, 'sources')).toBe('empty')
  expect(stateOf(cleanTestland(), 'objectives')).toBe('examined')
  const started = changed(cleanTestland(), (record) => {
    record.policies[0]!.objectives = {
      choices: [{ code: 'cooperation' }],
      explanation: { lang: 'en', markdown: '' },
    }
  })
  expect(stateOf(started, 'objectives')).toBe('inWork')
  const against = changed(cleanTestland(), (record) => {
    record.policies[0]!.history.start = { state: 'answered', value: '2030' }
  })
  expect(stateOf(against, 'history')).toBe('findings')
  expect(stateOf(policylessTestland(), 'objectives')).toBe('nothingAsked')
})

test('the next day by which something is asked for is that of an answer or of a note nobody has settled', () => {
  const note = {
    id: 'n',
    target: 'introduction',
    author: '',
    at,
    text: 'Ask',
    kind: 'verify',
  } as const
  const asked = changed(cleanTestland(), (record) => {
    record.notes = [
      { ...note, due: '2022-11-02' },
      { ...note, id: 'm', due: '2022-10-02', resolved: { by: '', at } },
    ]
  })
  expect(summarise(asked, at).due).toBe('2022-11-02')
  const sent = changed(asked, (record) => {
    record.events = [
      {
        id: 'e',
        status: 'sent',
        by: '',
        at,
        contentSha: '',
        sentTo: 'Ministry',
        due: '2022-10-20',
      },
    ]
  })
  expect(summarise(sent, at).due).toBe('2022-10-20')
  expect(summarise(cleanTestland(), at).due).toBeNull()
})

test('a country has a category, has it not, or nobody has gone through the list', () => {
  const says = (record: Factsheet) => markOf(summarise(record, at), 'objectives', 'cooperation')
  expect(says(cleanTestland())).toBe('hasNot')
  expect(says(policylessTestland())).toBe('hasNot')
  expect(
    says(
      changed(cleanTestland(), (record) => {
        record.policies[0]!.objectives.choices = [{ code: 'cooperation' }]
      }),
    ),
  ).toBe('has')
  expect(
    says(
      changed(cleanTestland(), (record) => {
        delete record.policies[0]!.objectives.examined
      }),
    ),
  ).toBe('notExamined')
  // What ended long ago says nothing of today.
  expect(
    says(
      changed(cleanTestland(), (record) => {
        record.policies[1]!.objectives.choices = [{ code: 'cooperation' }]
      }),
    ),
  ).toBe('hasNot')
  expect(markOf(summarise(cleanTestland(), at), 'objectives', 'unheard-of')).toBeUndefined()
  expect(
    markOf(
      { ...summarise(cleanTestland(), at), codebook: 'unheard-of' },
      'objectives',
      'cooperation',
    ),
  ).toBeUndefined()
})
