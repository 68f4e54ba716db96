import { utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, test } from 'vitest'
import sample from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { readDocument } from '../exchange/read-document'
import { apply } from '../factsheet/operations'
import { findings } from './findings'

const read = readDocument(utf8ToBytes(JSON.stringify(sample)))
if (!read.ok) throw new Error(read.message)
const { record } = read.value
const act = `policies/${record.policies[0]!.id}`

test('the sample is complete, and this is what a careful reader of it would stumble over', () => {
  expect(
    findings(record).map(({ severity, rule, address }) => `${severity} ${rule} ${address}`),
  ).toEqual([
    'warning link-not-in-bibliography introduction',
    `warning all-ticked ${act}/objectives`,
    `warning role-without-body ${act}/authorities/choices/oversight`,
    `warning all-ticked ${act}/beneficiaries`,
    `warning lineage-gap ${act}/history/start`,
    'contradiction gap-denied stateOfPlay/continuity',
    'warning access-dates-several sources/ec-2018-briefing/accesses',
    'warning link-without-scheme sources/ec-2018-briefing/csl/URL',
    'warning access-too-old sources/ec-2019-programmes/accesses',
    'warning link-without-scheme sources/ec-2019-programmes/csl/URL',
    'warning source-never-cited sources/ec-2019-programmes/csl/title',
    'warning access-too-old sources/kicox-2010/accesses',
    'warning link-without-scheme sources/kicox-2010/csl/URL',
    'warning link-percent-encoded sources/motie-2021-act/csl/URL',
    'warning access-too-old sources/nahm-2015/accesses',
    'warning link-without-scheme sources/nahm-2015/csl/URL',
    'warning access-too-old sources/oecd-2019/accesses',
    'warning link-looks-broken sources/oecd-2019/csl/URL',
    'warning link-without-scheme sources/oecd-2019/csl/URL',
  ])
})

test('each mend that is offered settles its finding and brings no error', () => {
  for (const { rule, address, mend } of findings(record)) {
    if (!mend) continue
    const mended = mend.operations(record).reduce(apply, record)
    const after = findings(mended)
    expect(after.filter((each) => each.rule === rule && each.address === address)).toEqual([])
    expect(after.filter(({ severity }) => severity === 'error')).toEqual([])
  }
})
