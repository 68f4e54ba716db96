import type { CodebookUse } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import type { Act, Answer } from '../factsheet/answer'
import type { Policy } from '../factsheet/policy'
import type { Choices, Section } from '../factsheet/section'
import type { Text } from '../factsheet/text'
import type { PublishedPolicy } from './publication-schema'
import type { PublishedCategory } from './published-values'
import { choiceAgain, publishCategory, publishChoice } from './published-category'
import {
  moneyAnswerAgain,
  publishAnswer,
  publishMoney,
  publishYear,
  yearAnswerAgain,
} from './typed'

/** A policy as it is published: without who examined or confirmed its answers. */
export function publishPolicy(use: CodebookUse, policy: Policy): PublishedPolicy {
  const category = (name: ListName, code: string | null) =>
    code === null ? null : publishCategory(use, name, code)
  const choices = (name: ListName, list: Choices) => ({
    choices: list.choices.map((chosen) => publishChoice(use, name, chosen)),
    examined: publishExamined(list.examined),
  })
  const section = (name: ListName, given: Section) => ({
    ...choices(name, given),
    explanation: publishText(given.explanation),
  })
  const { authorities, instruments, history, budget, evaluation } = policy
  return {
    id: policy.id,
    type: category('policyType', policy.type),
    level: policy.level,
    regions: policy.regions.map(({ id, scheme, code, name }) => ({ id, scheme, code, name })),
    names: {
      printed: policy.names.printed,
      short: policy.names.short,
      original: { lang: policy.names.original.lang, text: policy.names.original.text },
    },
    status: policy.status,
    objectives: section('objectives', policy.objectives),
    focus: section('focus', policy.focus),
    authorities: {
      ...section('authorities', authorities),
      bodies: authorities.bodies.map(({ id, name, roles }) => ({
        id,
        name,
        roles: roles.map((role) => publishCategory(use, 'authorities', role)),
      })),
    },
    beneficiaries: section('beneficiaries', policy.beneficiaries),
    instruments: {
      financial: choices('financialInstruments', instruments.financial),
      technical: choices('technicalInstruments', instruments.technical),
      explanation: publishText(instruments.explanation),
    },
    history: {
      period: category('period', history.period),
      end: publishAnswer(history.end, publishYear),
      start: publishAnswer(history.start, publishYear),
      explanation: publishText(history.explanation),
    },
    budget: {
      overall: publishAnswer(budget.overall, publishMoney),
      annual: publishAnswer(budget.annual, publishMoney),
      source: publishAnswer(budget.source, (value) => ({
        state: 'answered' as const,
        value: publishText(value),
      })),
    },
    evaluation: {
      ...choices('evaluationAvailability', evaluation),
      results: publishText(evaluation.results),
    },
    euPriorities: section('euPriorities', policy.euPriorities),
  }
}

/** The policy that publishes as this one. */
export function policyAgain(published: PublishedPolicy): Policy {
  const { authorities, instruments, history, budget, evaluation } = published
  return {
    ...published,
    type: published.type?.code ?? null,
    objectives: sectionAgain(published.objectives),
    focus: sectionAgain(published.focus),
    authorities: {
      ...sectionAgain(authorities),
      bodies: authorities.bodies.map(({ id, name, roles }) => ({
        id,
        name,
        roles: roles.map((role) => role.code),
      })),
    },
    beneficiaries: sectionAgain(published.beneficiaries),
    instruments: {
      financial: choicesAgain(instruments.financial),
      technical: choicesAgain(instruments.technical),
      explanation: instruments.explanation,
    },
    history: {
      period: history.period?.code ?? null,
      end: yearAnswerAgain(history.end),
      start: yearAnswerAgain(history.start),
      explanation: history.explanation,
    },
    budget: {
      overall: moneyAnswerAgain(budget.overall),
      annual: moneyAnswerAgain(budget.annual),
      source: budget.source satisfies Answer<Text>,
    },
    evaluation: { ...choicesAgain(evaluation), results: evaluation.results },
    euPriorities: sectionAgain(published.euPriorities),
  }
}

/** The fields of a text in their order, so that the same record makes the same bytes. */
export function publishText({ lang, markdown, gloss }: Text): Text {
  return { lang, markdown, ...(gloss !== undefined && { gloss }) }
}

/** The day, without the person. */
function publishExamined(examined: Act | null | undefined): string | null {
  return examined ? examined.at.slice(0, 10) : null
}

type PublishedChoices = {
  readonly choices: readonly PublishedCategory[]
  readonly examined: string | null
}

function choicesAgain({ choices, examined }: PublishedChoices): Choices {
  return {
    choices: choices.map(choiceAgain),
    ...(examined !== null && { examined: { by: '', at: `${examined}T00:00:00.000Z` } }),
  }
}

function sectionAgain(published: PublishedChoices & { readonly explanation: Text }): Section {
  return { ...choicesAgain(published), explanation: published.explanation }
}
