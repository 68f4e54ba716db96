import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsheet, statusOf, type Factsheet } from '../factsheet/factsheet'
import { apply } from '../factsheet/operations'
import { statuses, type Status } from '../factsheet/statuses'
import { korea } from '../maturity/testland'
import { correctionsOf, isLocked, versionOf } from './course'
import { breaksLock } from './lock'
import { isChangedSinceValidated, readersSha } from './readers-sha'
import { stepOf, stepsFrom, type StepAsked } from './steps'

const askedFor = (status: Status): StepAsked => {
  switch (status) {
    case 'sent':
      return { status, sentTo: 'Ministry of Testland A', due: '2023-03-01' }
    case 'validated':
      return { status, validatedBy: 'Ministry of Testland A' }
    case 'published':
      return { status, publicationDate: '2023-05-02' }
    case 'correcting':
      return { status, reason: 'The budget was given in the wrong currency.' }
    default:
      return { status }
  }
}

function taken(record: Factsheet, ...course: readonly Status[]): Factsheet {
  return course.reduce((now, status) => {
    const at = `2023-05-${String(now.events.length + 1).padStart(2, '0')}T08:00:00Z`
    const step = stepOf(now, askedFor(status), { id: `e${now.events.length}`, by: '', at })
    if ('refused' in step) throw new Error(`${status}: ${step.refused}`)
    return step.operations.reduce(apply<Factsheet>, now)
  }, record)
}
const written = (record: Factsheet) =>
  apply(record, { kind: 'value', address: 'introduction/markdown', after: 'Otherwise.' })

describe('the course of a factsheet', () => {
  test('leads from draft over an authority to version 1.0, and by corrections on', () => {
    const validated = taken(korea(), 'inReview', 'sent', 'returned', 'validated')
    expect(versionOf(validated)).toBeUndefined()
    const published = taken(validated, 'published')
    expect(versionOf(published)).toEqual({ number: '1.0', isOut: true })
    expect(published.publicationDate).toBe('2023-05-02')
    const correcting = taken(published, 'correcting', 'sent')
    expect(versionOf(correcting)).toEqual({ number: '1.1', isOut: false })
    expect(isLocked(correcting)).toBe(false)
    const corrected = taken(correcting, 'returned', 'corrected')
    expect(versionOf(corrected)).toEqual({ number: '1.1', isOut: true })
    const reason = 'The budget was given in the wrong currency.'
    expect(correctionsOf(taken(corrected, 'correcting'))).toEqual([
      { version: '1.1', day: '2023-05-09', reason },
      { version: '1.2', day: undefined, reason },
    ])
    expect(factsheet.safeParse(corrected).success).toBe(true)
  })

  test('a step that does not follow, or lacks what it asks for, is refused and changes nothing', () => {
    const event = { id: 'e', by: '', at: '2023-05-01T08:00:00Z' }
    expect(stepOf(korea(), askedFor('corrected'), event)).toEqual({ refused: 'notFromHere' })
    const unsaid: StepAsked = { status: 'sent', sentTo: ' ', due: '' }
    expect(stepOf(korea(), unsaid, event)).toEqual({ refused: 'unsaid' })
    const published = taken(korea(), 'published')
    expect(stepOf(published, { status: 'correcting', reason: '' }, event)).toEqual({
      refused: 'unsaid',
    })
  })

  test('wherever it goes: it is locked exactly while a version is out and no correction is begun', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (choices) => {
        const end = choices.reduce((now, choice) => {
          const steps = stepsFrom(now)
          expect(steps.length).toBeGreaterThan(0)
          const next = taken(now, steps[choice % steps.length]!)
          const version = versionOf(next)
          expect(isLocked(next)).toBe(version?.isOut ?? false)
          expect(isLocked(next)).toBe(['published', 'corrected'].includes(statusOf(next)))
          const outs = next.events.filter(({ status }) => status === 'corrected').length
          expect(version?.isOut ? version.number : `1.${outs}`).toBe(`1.${outs}`)
          return next
        }, korea())
        expect(correctionsOf(end)).toHaveLength(
          end.events.filter(({ status }) => status === 'correcting').length,
        )
      }),
      { numRuns: 30 },
    ))

  test('every status has a way on', () => {
    for (const status of statuses) {
      const events = [{ id: 'e', status, by: '', at: '2023-05-01T08:00:00Z', contentSha: '' }]
      expect(stepsFrom({ events })).not.toEqual([])
    }
  })
})

describe('what was validated', () => {
  const validated = taken(korea(), 'sent', 'validated')
  test('is changed by what readers get, and not by a note or an event', () => {
    expect(isChangedSinceValidated(validated)).toBe(false)
    const note = { id: 'n', target: 'introduction', author: '', at: '2023-05-01T08:00:00Z' }
    const noted = { ...validated, notes: [{ ...note, text: 'Ask', kind: 'private' as const }] }
    expect(isChangedSinceValidated(noted)).toBe(false)
    expect(isChangedSinceValidated(written(validated))).toBe(true)
    expect(readersSha(written(validated))).not.toBe(readersSha(validated))
  })

  test('is asked for anew once it went into review again', () => {
    expect(isChangedSinceValidated(taken(written(validated), 'inReview'))).toBe(false)
  })
})

describe('a published factsheet', () => {
  const published = taken(korea(), 'published')
  const added = (field: string, item: object) =>
    [{ kind: 'add' as const, address: `${field}/x`, at: 0, item: { id: 'x', ...item } }] as const

  test('is not changed', () => {
    const change = { kind: 'value', address: 'country/name', after: 'Other' } as const
    expect(breaksLock(published, [change])).toBe(true)
    expect(breaksLock(korea(), [change])).toBe(false)
    expect(breaksLock(published, added('people', { role: 'author' }))).toBe(true)
    const event = published.events[0]!
    const undo = { kind: 'remove', address: `events/${event.id}`, at: 0, item: event } as const
    expect(breaksLock(published, [undo])).toBe(true)
  })

  test('takes notes, events and who writes them', () => {
    expect(breaksLock(published, added('notes', { text: '' }))).toBe(false)
    expect(breaksLock(published, added('events', { status: 'correcting' }))).toBe(false)
    expect(breaksLock(published, added('people', { role: 'analyst' }))).toBe(false)
  })
})
