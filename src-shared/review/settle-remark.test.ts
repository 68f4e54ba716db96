import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changed, cleanTestland } from '../checks/testland'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { toPublication } from '../exchange/publication'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import type { Remark, Review } from './remark'
import { reviewCopyOf, reviewText } from './review-copy'
import { accepted, allAccepted, standingOf, withSettled } from './settle-remark'
import { remarksOf, withRemarks } from './taking-in'

const sent = { sentTo: 'Ministry of Testland A', sentAt: '2023-01-02T03:04:05.000Z' }
const act = { by: '', at: '2023-02-02T03:04:05.000Z' }

function reviewOf(record: Factsheet, remarks: readonly Remark[]): Review {
  const { head, parts } = reviewCopyOf(record, sent)
  return { head, remarks, fields: parts.flatMap(({ fields }) => fields).length, unplaced: [] }
}
const base = changed(cleanTestland(), (draft) => {
  draft.introduction.markdown = 'One. Two. Three.'
})
const policy = `policies/${base.policies[0]!.id}`
function suggesting(address: string, text: string) {
  const review = reviewOf(base, [{ address, kind: 'suggestion', text, author: 'An office' }])
  return remarksOf(review, base)[0]!
}

describe('a suggestion', () => {
  test.each([
    ['introduction', 'One. Two. Four.'],
    ['country/footnote', 'A footnote.'],
    [`${policy}/history/start`, '1999'],
    [`${policy}/history/start`, 'n/a'],
    [`${policy}/status`, 'Ended'],
    [`${policy}/names/short`, 'CA'],
  ])('of %s is taken into its field', (address, text) => {
    const after = accepted(base, suggesting(address, text), 'take')
    expect(after && reviewText(after, address)).toBe(text)
  })

  test('that the words do not say is left for somebody to type', () => {
    expect(accepted(base, suggesting(`${policy}/status`, 'Sort of'), 'take')).toBeUndefined()
    expect(accepted(base, suggesting(`${policy}/budget/overall`, '5 or 6'), 'take')).toBeUndefined()
  })

  test('of ticks changes those alone that were changed in the copy', () => {
    const address = `${policy}/beneficiaries`
    const text = reviewText(base, address)!.replace('☐ Large firms', '☒ Large firms')
    const meanwhile = changed(base, (draft) => {
      draft.policies[0]!.beneficiaries.choices = [{ code: 'others', text: 'Ours' }]
    })
    const after = accepted(meanwhile, suggesting(address, text), 'take')!
    expect(after.policies[0]!.beneficiaries.choices).toEqual([
      { code: 'others', text: 'Ours' },
      { code: 'large-firms' },
    ])
  })

  test('of a text that was changed here since shows all three, and both can stay', () => {
    const remark = suggesting('introduction', 'One. Two. Drei.')
    const meanwhile = changed(base, (draft) => {
      draft.introduction.markdown = 'Eins. Two. Three.'
    })
    expect(standingOf(meanwhile, remark)).toEqual({
      is: 'moved',
      now: 'Eins. Two. Three.',
      canTake: true,
      canJoin: true,
    })
    expect(accepted(meanwhile, remark, 'join')!.introduction.markdown).toBe('Eins. Two. Drei.')
    expect(allAccepted(meanwhile, [remark], act)).toEqual(meanwhile)
    const other = changed(base, (draft) => {
      draft.introduction.markdown = 'One. Two. Trois.'
    })
    expect(standingOf(other, remark)).toMatchObject({ is: 'moved', canTake: true, canJoin: false })
  })

  test('says where its field has gone, and where it says so already', () => {
    const remark = suggesting('introduction', 'Other.')
    expect(standingOf(accepted(base, remark, 'take')!, remark)).toMatchObject({ is: 'already' })
    const there = suggesting(`${policy}/names/short`, 'CA')
    expect(standingOf({ ...base, policies: [] }, there)).toEqual({ is: 'gone' })
  })
})

describe('a review', () => {
  test('taken in twice says everything once, whatever the factsheet', () =>
    fc.assert(
      fc.property(anyFactsheet, fc.string(), (record, text) => {
        const addresses = reviewCopyOf(record, sent)
          .parts.flatMap(({ fields }) => fields)
          .map(({ address }) => address)
        const remarks = addresses.map((address): Remark => ({ address, kind: 'suggestion', text }))
        const taken = remarksOf(reviewOf(record, remarks), record)
        const once = withRemarks(record, taken)
        expect(withRemarks(once, taken)).toEqual(once)
        expect(factsheet.parse(once)).toEqual(once)
        // Also once what was said has been settled.
        const settled = taken.reduce(
          (here, { id }) => withSettled(here, id, { ...act, how: 'rejected' }),
          once,
        )
        expect(withRemarks(settled, taken)).toEqual(settled)
        const all = allAccepted(once, taken, act)
        expect(factsheet.parse(JSON.parse(JSON.stringify(all)))).toEqual(all)
      }),
      { numRuns: 12, endOnFailure: true },
    ))

  test('what was sent and comes back as it was is a value that reads as before', () =>
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        for (const { address, text } of reviewCopyOf(record, sent).parts.flatMap(
          ({ fields }) => fields,
        )) {
          const [remark] = remarksOf(
            reviewOf(record, [{ address, kind: 'suggestion', text }]),
            record,
          )
          const after = accepted(record, remark!, 'take') ?? record
          expect(reviewText(after, address)?.trim()).toBe(text.trim())
        }
      }),
      { numRuns: 4, endOnFailure: true },
    ))

  test('never leaves in a publication', () => {
    const remark = { ...suggesting('introduction', 'canary-7c3'), answer: 'canary-7c3' }
    const publication = toPublication(withRemarks(base, [remark]), {
      exportedAt: act.at,
      generator: { name: 'x', version: '1' },
    })
    expect(JSON.stringify(publication)).not.toContain('canary-7c3')
  })
})
