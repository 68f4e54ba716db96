import { listOf, rubricOf, type CodebookUse } from '../codebook/lookup'
import { criteria } from '../codebook/criteria'
import type { ListName } from '../codebook/schema'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Text } from '../factsheet/text'
import { checkWords } from '../words/checks'
import type { PolicyAt } from './policy-at'
import type { TextAt } from './rule'

/** The texts of a policy in the order of its sections. */
export function textsOfPolicy({ policy, address, name, use }: PolicyAt): readonly TextAt[] {
  const list = (text: Text, field: string, of: ListName): TextAt => ({
    text,
    address: `${address}/${field}`,
    name: () => checkWords.of(listOf(use, of).label, name),
  })
  const { budget } = policy
  return [
    list(policy.objectives.explanation, 'objectives/explanation', 'objectives'),
    list(policy.focus.explanation, 'focus/explanation', 'focus'),
    list(policy.authorities.explanation, 'authorities/explanation', 'authorities'),
    list(policy.beneficiaries.explanation, 'beneficiaries/explanation', 'beneficiaries'),
    {
      text: policy.instruments.explanation,
      address: `${address}/instruments/explanation`,
      name: () => checkWords.of(checkWords.instruments, name),
    },
    {
      text: policy.history.explanation,
      address: `${address}/history/explanation`,
      name: () => checkWords.of(checkWords.history, name),
    },
    ...(budget.source.state === 'answered'
      ? [
          {
            text: budget.source.value,
            address: `${address}/budget/source/value`,
            name: () => checkWords.of(checkWords.fundingSource, name),
          },
        ]
      : []),
    list(policy.evaluation.results, 'evaluation/results', 'evaluationAvailability'),
    list(policy.euPriorities.explanation, 'euPriorities/explanation', 'euPriorities'),
  ]
}

/** The texts of a record that belong to no policy. */
export function textsBesidePolicies(record: Factsheet): readonly TextAt[] {
  return [
    {
      text: record.introduction,
      address: 'introduction',
      name: () => checkWords.introduction,
    },
    ...record.chapters.map((chapter) => ({
      text: chapter.text,
      address: addressAt('chapters', chapter.id, 'text'),
      name: () => (chapter.title.trim() ? checkWords.named(chapter.title) : checkWords.chapter),
    })),
    {
      text: record.absence.explanation,
      address: 'absence/explanation',
      name: () => checkWords.absence,
    },
    ...stateOfPlayTexts(record, record.codebook),
  ]
}

function stateOfPlayTexts({ stateOfPlay }: Factsheet, use: CodebookUse): readonly TextAt[] {
  return criteria.map((criterion) => ({
    text: stateOfPlay[criterion],
    address: addressAt('stateOfPlay', criterion),
    name: () => rubricOf(use, criterion).label,
  }))
}
