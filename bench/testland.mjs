// Invented factsheets, as large and as full as a finished one: 15 to 25 KB each on disk.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../scripts/project.mjs'

const codebook = JSON.parse(
  readFileSync(path.join(root, 'resources/codebooks/eccp-2022.json'), 'utf8'),
)
const words =
  `cluster policy region programme ministry support network firms research measures funding national
  innovation cooperation evaluation agency industry training enterprises strategy budget period sector
  infrastructure services partners organisation export technology employment skills results plan`.split(
    /\s+/,
  )
const statuses = ['draft', 'draft', 'inReview', 'validated', 'published']

/**
 * @typedef {ReturnType<typeof makerOf>} Maker
 * @typedef {import('../src-shared/factsheet/factsheet').Factsheet} Factsheet
 * @typedef {import('../src-shared/factsheet/policy').Policy} Policy
 */

/** @param {() => number} random */
export function makerOf(random) {
  const upTo = (/** @type {number} */ most) => Math.floor(random() * most)
  const one = (/** @type {readonly any[]} */ list) => list[upTo(list.length)]
  const prose = (/** @type {number} */ length) => {
    let text = ''
    while (text.length < length) text += `${text && (upTo(12) ? ' ' : '. ')}${one(words)}`
    return { lang: 'en', markdown: `${text}.` }
  }
  const id = () => {
    const hex = Array.from({ length: 32 }, () => upTo(16).toString(16)).join('')
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
  }
  return { upTo, one, prose, id, random }
}

/**
 * @param {Factsheet} begun @param {(id: string, status: 'inForce' | 'ended') => Policy} beginPolicy
 * @param {Maker} maker @returns {Factsheet}
 */
export function filled(begun, beginPolicy, maker) {
  const { upTo, one, prose, id } = maker
  const year = 2005 + upTo(17)
  const at = new Date(Date.UTC(2022, upTo(12), 1 + upTo(28), upTo(24), upTo(60))).toISOString()
  const scored = upTo(4) > 0
  return {
    ...begun,
    publisher: 'Institute of Testland',
    collection: { year: '2022', quarter: /** @type {const} */ ('Q3') },
    introduction: prose(900),
    policies: Array.from({ length: 2 + upTo(2) }, (_, place) =>
      filledPolicy(beginPolicy(id(), place < 1 ? 'inForce' : 'ended'), year + place, at, maker),
    ),
    assessments: begun.assessments.map((each) => ({
      ...each,
      level: scored ? one([0, 0.5, 1, 2]) : null,
      at,
    })),
    stateOfPlay: {
      scope: prose(400),
      continuity: prose(400),
      evidence: prose(300),
      instruments: prose(400),
    },
    sources: Array.from({ length: 3 + upTo(4) }, () => ({
      id: id(),
      csl: {
        type: 'report',
        title: prose(60).markdown,
        author: [{ literal: 'Ministry of Testland' }],
        issued: { 'date-parts': [[year]] },
        URL: `https://example.org/${id()}`,
      },
      accesses: ['2022-08-01'],
    })),
    events: [{ id: id(), status: one(statuses), by: '', at, contentSha: '' }],
  }
}

/** @param {Policy} begun @param {number} year @param {string} at @param {Maker} maker @returns {Policy} */
function filledPolicy(begun, year, at, { upTo, one, prose }) {
  const examined = { by: '', at }
  const some = (/** @type {string} */ list) =>
    codebook.lists[list].categories
      .filter(() => upTo(3) === 0)
      .map((/** @type {{ code: string }} */ { code }) => ({ code }))
  const section = (/** @type {string} */ list) => ({
    choices: some(list),
    examined,
    explanation: prose(160),
  })
  return {
    ...begun,
    type: one(['national', 'regional']),
    level: 'national',
    names: { ...begun.names, printed: `Cluster programme ${year}`, short: `Programme ${year}` },
    objectives: section('objectives'),
    focus: section('focus'),
    authorities: { ...begun.authorities, ...section('authorities') },
    beneficiaries: section('beneficiaries'),
    instruments: {
      financial: { choices: some('financialInstruments'), examined },
      technical: { choices: some('technicalInstruments'), examined },
      explanation: prose(300),
    },
    history: {
      ...begun.history,
      period: 'unlimited',
      start: { state: 'answered', value: String(year) },
      end: { state: 'notApplicable' },
      explanation: prose(200),
    },
    evaluation: { choices: some('evaluationAvailability'), examined, results: prose(200) },
    euPriorities: section('euPriorities'),
  }
}
