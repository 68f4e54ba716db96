import { labelOf } from '../codebook/lookup'
import { addressAt, type Address } from '../factsheet/address'
import type { Policy, PolicySection } from '../factsheet/policy'
import { documentWords } from '../words/document'
import { evaluationList, evaluationsOf } from './evaluations'
import { says, written, paragraph } from './inlines'
import {
  answerBlocks,
  bodyField,
  categoriesBlocks,
  lineBlocks,
  moneyBlocks,
} from './policy-answers'
import { evidenceLine, open, proseOf, type Printing } from './printing'
import type { Block } from './tree'
import { printableLine } from './printable'

const words = documentWords.policy

/** A line of a section: with a label of its own, or across the whole width where the section has just one. */
export type SectionLine = {
  readonly address: Address
  readonly label: string
  readonly note: string
  readonly blocks: readonly Block[]
}

/** The lines of a section as they are printed, each with something in it. */
export function sectionLines(
  printing: Printing,
  policy: Policy,
  section: PolicySection,
): readonly SectionLine[] {
  const here = `${addressAt('policies', policy.id)}/${section}`
  const line = (label: string, at: string, blocks: readonly Block[], note = ''): SectionLine => ({
    address: at === '' ? here : `${here}/${at}`,
    label,
    note,
    blocks,
  })
  const prose = (at: string, text: Policy['evaluation']['results']) =>
    proseOf(printing, `${here}/${at}`, text)
  const proven = evidenceLine(printing.citing.evidenceFor(here))
  switch (section) {
    case 'objectives':
    case 'focus':
    case 'beneficiaries':
    case 'euPriorities': {
      const given = policy[section]
      const chosen = categoriesBlocks(printing, section, here, given)
      return [line('', '', [...chosen, ...prose('explanation', given.explanation), ...proven])]
    }
    case 'authorities':
      return [
        line('', '', [
          ...authorityBlocks(printing, policy, here),
          ...prose('explanation', policy.authorities.explanation),
          ...proven,
        ]),
      ]
    case 'instruments': {
      const { financial, technical, explanation } = policy.instruments
      const list = (name: 'financialInstruments' | 'technicalInstruments', at: string) => [
        ...categoriesBlocks(
          printing,
          name,
          `${here}/${at}`,
          at === 'financial' ? financial : technical,
        ),
        ...evidenceLine(printing.citing.evidenceFor(`${here}/${at}`)),
      ]
      return [
        line(words.financial, 'financial', list('financialInstruments', 'financial')),
        line(words.technical, 'technical', list('technicalInstruments', 'technical')),
        line(words.explanation, 'explanation', [...prose('explanation', explanation), ...proven]),
      ].filter(isWorthPrinting)
    }
    case 'history': {
      const { period, end, start, explanation } = policy.history
      const year = (at: string) => (typed: string) => lineBlocks(`${here}/${at}`, typed)
      const at = `${here}/period`
      return [
        line(
          words.period,
          'period',
          period === null
            ? [open(at)]
            : [
                ...strongLine(at, labelOf(printing.use, 'period', period)),
                ...evidenceLine(printing.citing.evidenceFor(at)),
              ],
        ),
        line(
          words.end,
          'end',
          answerBlocks(printing, `${here}/end`, end, year('end')),
          words.endNote,
        ),
        line(words.start, 'start', answerBlocks(printing, `${here}/start`, start, year('start'))),
        line(words.explanation, 'explanation', [...prose('explanation', explanation), ...proven]),
      ].filter(isWorthPrinting)
    }
    case 'budget': {
      const { source } = policy.budget
      const money = (which: 'overall' | 'annual') =>
        answerBlocks(printing, `${here}/${which}`, policy.budget[which], (value) =>
          moneyBlocks(`${here}/${which}`, value),
        )
      return [
        line(words.overall, 'overall', money('overall')),
        line(words.annual, 'annual', money('annual')),
        line(
          words.source,
          'source',
          answerBlocks(printing, `${here}/source`, source, (text) =>
            proseOf(printing, `${here}/source`, text),
          ),
        ),
      ]
    }
    case 'evaluation': {
      const { evaluation } = policy
      return [
        line(words.availability, '', [
          ...categoriesBlocks(printing, 'evaluationAvailability', here, evaluation),
          ...proven,
        ]),
        line(words.results, 'results', prose('results', evaluation.results)),
        line(
          words.evaluations,
          '',
          evaluationList(printing, evaluationsOf(printing.record, policy.id)),
        ),
      ].filter(isWorthPrinting)
    }
  }
}

const isWorthPrinting = ({ blocks }: SectionLine) => blocks.length > 0

const strongLine = (address: Address, text: string): readonly Block[] => [
  { ...paragraph('answer', { kind: 'strong', inlines: [written(text)] }), address },
]

/** Each role with the bodies that have it; bodies whose roles are not among those chosen follow by themselves. */
function authorityBlocks(printing: Printing, policy: Policy, here: Address): readonly Block[] {
  const { authorities } = policy
  const bodies = authorities.bodies.map((body) => ({
    address: `${here}/${addressAt('bodies', body.id)}`,
    body,
  }))
  const chosen = new Set(authorities.choices.map(({ code }) => code))
  const left = bodies.filter(({ body }) => body.roles.every((role) => !chosen.has(role)))
  const named = left.map(({ address, body }) => {
    const { text } = bodyField(address, body)
    const roles = body.roles.map((role) => labelOf(printing.use, 'authorities', role))
    return {
      ...says(
        'body',
        roles.length === 0 ? text : words.roles(text, printableLine(roles.join(', '))),
      ),
      address,
    }
  })
  return [
    ...categoriesBlocks(printing, 'authorities', here, authorities, bodies),
    ...(named.length > 0 ? [says('note', words.otherBodies), ...named] : []),
  ]
}

/** Whether an ended or a planned policy says anything in a section: what it does not say is not asked of it. */
export function saysAnything(
  { record }: Printing,
  policy: Policy,
  section: PolicySection,
): boolean {
  const isWritten = ({ markdown, gloss }: { markdown: string; gloss?: string | undefined }) =>
    markdown.trim() !== '' || Boolean(gloss?.trim())
  switch (section) {
    case 'objectives':
    case 'focus':
    case 'beneficiaries':
    case 'euPriorities':
      return policy[section].choices.length > 0 || isWritten(policy[section].explanation)
    case 'authorities': {
      const { choices, bodies, explanation } = policy.authorities
      return choices.length > 0 || bodies.length > 0 || isWritten(explanation)
    }
    case 'instruments': {
      const { financial, technical, explanation } = policy.instruments
      return financial.choices.length > 0 || technical.choices.length > 0 || isWritten(explanation)
    }
    case 'history': {
      const { period, start, end, explanation } = policy.history
      const isGiven = ({ state }: { state: string }) => state !== 'unanswered'
      return period !== null || isGiven(start) || isGiven(end) || isWritten(explanation)
    }
    case 'budget':
      return Object.values(policy.budget).some(({ state }) => state !== 'unanswered')
    case 'evaluation':
      return (
        policy.evaluation.choices.length > 0 ||
        isWritten(policy.evaluation.results) ||
        evaluationsOf(record, policy.id).length > 0
      )
  }
}
