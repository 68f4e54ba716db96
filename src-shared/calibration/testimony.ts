import { z } from 'zod'
import { levels } from '../codebook/criteria'
import { answers as answerKinds, answerOf } from '../comparison/matrix'
import { comparedLists, digestOf, type ComparedList } from '../comparison/digest'
import { listPlace } from '../comparison/list-place'
import { answered } from '../factsheet/answer'
import { addressAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { shortName, type Policy } from '../factsheet/policy'
import { source, type Source } from '../factsheet/source'
import type { Text } from '../factsheet/text'
import { tickedLists } from '../factsheet/ticked-lists'
import { citedIds } from '../prose/citations'
import { suggest } from '../maturity/suggest'
import { adoptedAssessment } from '../maturity/total'
import type { FurtherText, Question, ToRead } from './question'

const level = z.literal([...levels]).nullable()
const textThere = z.strictObject({
  address: z.string(),
  /** The policy that it is about; empty where it is about the country. */
  of: z.string(),
  lang: z.string(),
  markdown: z.string(),
  /** Those that it cites. */
  sources: z.array(source).readonly(),
})
export type TextThere = z.infer<typeof textThere>

/** What a factsheet says on one question, with all that the answer rests on. */
export const testimony = z.strictObject({
  id: z.uuid(),
  code: z.string(),
  country: z.string(),
  edition: z.number().int(),
  /** Where the answer is given. */
  address: z.string(),
  /** On a category. */
  answer: z.enum(answerKinds).nullable(),
  /** On a criterion: the level it was given, the one that the rules suggest, and the rule. */
  level,
  suggested: level,
  rule: z.string(),
  facts: z.array(z.string()).readonly(),
  reason: z.string(),
  texts: z.array(textThere).readonly(),
})
export type Testimony = z.infer<typeof testimony>

export function testimonyOf(record: Factsheet, question: ToRead): Testimony {
  const { id, country, edition } = record
  const about = { id, code: country.code, country: country.name, edition }
  const nothing = { answer: null, level: null, suggested: null, rule: '', facts: [], reason: '' }
  if (question.kind === 'text') {
    const texts = furtherTextsOf(record, question.text)
    return { ...about, ...nothing, address: texts[0]?.address ?? 'introduction', texts }
  }
  if (question.kind === 'category') {
    const digest = digestOf(record, null)
    const inForce = record.policies.filter(({ status }) => status === 'inForce')
    const first = inForce[0] && placeIn(inForce[0], question.list)
    return {
      ...about,
      ...nothing,
      address: first?.address ?? 'absence/declared',
      answer: 'why' in digest ? null : answerOf(digest, question.list, question.code),
      texts: inForce.flatMap((policy) => textsOn(policy, question, record.sources)),
    }
  }
  const { criterion } = question
  const { level: suggested, rule, used } = suggest(record)[criterion]
  const adopted = adoptedAssessment(record, criterion)
  return {
    ...about,
    ...nothing,
    address: addressAt('assessments', criterion, 'level'),
    level: adopted?.level ?? null,
    suggested,
    rule,
    facts: used.map(({ words }) => words),
    reason: adopted?.reason ?? '',
    texts: thereIn(
      record.stateOfPlay[criterion],
      addressAt('stateOfPlay', criterion),
      '',
      record.sources,
    ),
  }
}

type Place = { readonly address: Address; readonly text: Text; readonly textAt: Address }

/** Where a policy answers a list, and the text beside it. */
function placeIn(policy: Policy, list: ComparedList): Place {
  const here = addressAt('policies', policy.id)
  const address = listPlace(policy.id, list)
  switch (list) {
    case 'policyType':
      return { address, text: { lang: '', markdown: '' }, textAt: address }
    case 'period': {
      const { explanation } = policy.history
      return { address, text: explanation, textAt: `${here}/history/explanation` }
    }
    case 'financialInstruments':
    case 'technicalInstruments': {
      const { explanation } = policy.instruments
      return { address, text: explanation, textAt: `${here}/instruments/explanation` }
    }
    case 'evaluationAvailability':
      return { address, text: policy.evaluation.results, textAt: `${address}/results` }
    case 'objectives':
    case 'focus':
    case 'authorities':
    case 'beneficiaries':
    case 'euPriorities':
      return { address, text: policy[list].explanation, textAt: `${address}/explanation` }
  }
}

/**
 * The text of the section, and what the category itself says where it asks for words of its own; without a code, what any
 * of the categories says.
 */
function textsOn(
  policy: Policy,
  { list, code }: Omit<Extract<Question, { kind: 'category' }>, 'kind'>,
  sources: readonly Source[],
): readonly TextThere[] {
  const { address, text, textAt } = placeIn(policy, list)
  const choices = tickedLists(policy).find((each) => each.list === list)?.given.choices ?? []
  const of = shortName(policy)
  return [
    ...choices
      .filter((choice) => code === '' || choice.code === code)
      .flatMap(({ text: own = '' }) =>
        thereIn({ lang: text.lang, markdown: own }, `${address}/choices`, of, sources),
      ),
    ...thereIn(text, textAt, of, sources),
  ]
}

function furtherTextsOf(record: Factsheet, which: FurtherText): readonly TextThere[] {
  const { sources, policies } = record
  const inForce = policies.filter(({ status }) => status === 'inForce')
  switch (which) {
    case 'introduction':
      return thereIn(record.introduction, 'introduction', '', sources)
    case 'chapters':
      return record.chapters.flatMap(({ id, title, text }) =>
        thereIn(text, `${addressAt('chapters', id)}/text`, title, sources),
      )
    case 'absence':
      return thereIn(record.absence.explanation, 'absence/explanation', '', sources)
    case 'funding':
      return inForce.flatMap((policy) => fundingIn(policy, sources))
    case 'policiesNotInForce':
      return policies
        .filter((policy) => !inForce.includes(policy))
        .flatMap((policy) => [...explanationsOf(policy, sources), ...fundingIn(policy, sources)])
  }
}

function fundingIn(policy: Policy, sources: readonly Source[]): readonly TextThere[] {
  const text = answered(policy.budget.source)
  const at = addressAt('policies', policy.id)
  return text ? thereIn(text, `${at}/budget/source`, shortName(policy), sources) : []
}

/** Each once: two lists may have one text between them. */
function explanationsOf(policy: Policy, sources: readonly Source[]): readonly TextThere[] {
  const all = comparedLists.flatMap((list) => textsOn(policy, { list, code: '' }, sources))
  return [...new Map(all.map((text) => [`${text.address} ${text.markdown}`, text])).values()]
}

function thereIn(
  { lang, markdown }: Text,
  address: Address,
  of: string,
  sources: readonly Source[],
): readonly TextThere[] {
  if (markdown.trim() === '') return []
  const cited = new Set(citedIds(markdown))
  return [{ address, of, lang, markdown, sources: sources.filter(({ id }) => cited.has(id)) }]
}
