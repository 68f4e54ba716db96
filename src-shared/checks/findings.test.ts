import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFactsheet } from '../exchange/factsheet.arbitrary'
import { blockers } from './blockers'
import { findings, followFindings } from './findings'
import { changed, testland } from './testland'

describe('errors', () => {
  test('are exactly the blockers of a complete export', () => {
    fc.assert(
      fc.property(anyFactsheet, (record) => {
        const errors = findings(record).filter(({ severity }) => severity === 'error')
        const line = ({ rule, address }: { rule: string; address: string }) => `${rule} ${address}`
        expect(errors.map((each) => `${line(each)} ${each.says}`).toSorted()).toEqual(
          blockers(record)
            .map((each) => `${line(each)} ${each.message}`)
            .toSorted(),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('a follower', () => {
  test('finds what looking from scratch finds, also where things change their places', () => {
    const follow = followFindings()
    const first = testland()
    const renamed = changed(first, (record) => {
      record.policies[0]!.authorities.choices = [{ code: 'oversight' }]
      record.collection.year = '2010'
    })
    const swapped = { ...renamed, policies: renamed.policies.toReversed() }
    for (const record of [first, renamed, swapped, first]) {
      expect(said(follow(record))).toEqual(said(findings(record)))
    }
    expect(said(findings(renamed))).not.toEqual(said(findings(first)))
  })
})

const said = (found: ReturnType<typeof findings>) =>
  found.map(({ rule, address, says }) => `${rule} ${address} ${says}`)
