import { listOf, rubricOf } from '../codebook/lookup'
import { criteria } from '../codebook/criteria'
import type { ListName } from '../codebook/schema'
import { editorWords } from '../words/editor'
import { fieldWords } from '../words/fields'
import { panelWords } from '../words/panel'
import { addressAt, type Address } from './address'
import type { Answer } from './answer'
import type { Chapter, Factsheet } from './factsheet'
import type { Evaluation, Relation } from './links'
import type { Money } from './money'
import type { Person } from './people'
import { shortName, type Policy } from './policy'
import type { Source } from './source'

/** A field that somebody can go to: what its label says, and which of several things it is about ("Cluster Act"). */
export type LabelledField = {
  readonly address: Address
  readonly label: string
  readonly about?: string
}

/**
 * Every labelled field of this record, in the order of the parts. The labels are those that the form draws. What the form
 * shows only in some records (regions, the statement that there is no policy) is here only where it shows it.
 */
export function fieldsOf(record: Factsheet): readonly LabelledField[] {
  return [
    ...coverFields(record),
    { address: 'introduction', label: fieldWords.introduction.text },
    ...record.chapters.flatMap(chapterFields),
    ...absenceFields(record),
    ...record.policies.flatMap((policy) => policyFields(record, policy)),
    ...record.relations.flatMap((relation) => relationFields(record, relation)),
    ...record.evaluations.flatMap(evaluationFields),
    ...stateOfPlayFields(record),
    ...record.sources.flatMap(sourceFields),
  ]
}

/** Where something stands, in words: "Cluster Act · Explanation". */
export const placeWords = ({ about, label }: Pick<LabelledField, 'about' | 'label'>): string =>
  [about, label].filter(Boolean).join(' · ')

/** The field at an address, or the nearest one around it; undefined where there is none (any more). */
export function fieldAt(
  fields: readonly LabelledField[],
  address: Address,
): LabelledField | undefined {
  for (let here = address; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('/')))) {
    const found = fields.find((field) => field.address === here)
    if (found) return found
  }
  return undefined
}

function coverFields({ people }: Factsheet): readonly LabelledField[] {
  const words = fieldWords.cover
  return [
    { address: 'country/name', label: words.country },
    { address: 'country/code', label: words.code },
    { address: 'edition', label: words.edition },
    { address: 'country/alsoKnownAs', label: words.alsoKnownAs },
    { address: 'country/footnote', label: words.footnote },
    { address: 'publisher', label: words.publisher },
    { address: 'publicationDate', label: words.publicationDate },
    { address: 'people', label: words.people },
    ...people.flatMap((person: Person) => [
      within(addressAt('people', person.id), person.name, 'name', words.personName),
      within(addressAt('people', person.id), person.name, 'role', words.personRole),
    ]),
    { address: 'codebook/extensions', label: words.extensions },
  ]
}

function chapterFields(chapter: Chapter): readonly LabelledField[] {
  const words = fieldWords.chapters
  const field = (key: keyof Chapter, label: string) =>
    within(addressAt('chapters', chapter.id), chapter.title || words.unnamed, key, label)
  return [field('kind', words.kind), field('title', words.title), field('text', words.text)]
}

function absenceFields({ absence, policies }: Factsheet): readonly LabelledField[] {
  if (policies.length > 0 && !absence.declared) return []
  const words = fieldWords.policies
  return [
    { address: 'absence/declared', label: words.absence },
    { address: 'absence/explanation', label: words.absenceText },
  ]
}

function policyFields({ codebook }: Factsheet, policy: Policy): readonly LabelledField[] {
  const head = fieldWords.policy
  const here = addressAt('policies', policy.id)
  const about = shortName(policy) || editorWords.unnamedPolicy
  const field = (address: string, label: string) => within(here, about, address, label)
  const list = (address: string, name: ListName) => field(address, listOf(codebook, name).label)
  const explanation = (section: string) =>
    field(`${section}/explanation`, fieldWords.text.explanation)
  const { authorities, history, budget, evaluation } = fieldWords
  const isRegional = policy.type === 'regional' || policy.level === 'regional'
  return [
    field('names/printed', head.printed),
    field('names/short', head.short),
    field('names/original/text', head.original),
    field('names/original/lang', head.originalLanguage),
    field('type', head.type),
    field('status', head.status),
    field('level', head.level),
    ...(isRegional ? [field('regions', head.regions)] : []),
    ...(isRegional ? policy.regions : []).flatMap((region) => [
      field(`regions/${region.id}/name`, head.regionName),
      field(`regions/${region.id}/code`, head.regionCode),
      field(`regions/${region.id}/scheme`, head.regionScheme),
    ]),
    list('objectives', 'objectives'),
    explanation('objectives'),
    list('focus', 'focus'),
    explanation('focus'),
    field('authorities', editorWords.parts.authorities),
    field('authorities/bodies', authorities.bodies),
    ...policy.authorities.bodies.flatMap((body) => [
      field(`authorities/bodies/${body.id}/name`, authorities.body),
      field(`authorities/bodies/${body.id}/roles`, editorWords.parts.authorities),
    ]),
    explanation('authorities'),
    list('beneficiaries', 'beneficiaries'),
    explanation('beneficiaries'),
    list('instruments/financial', 'financialInstruments'),
    list('instruments/technical', 'technicalInstruments'),
    explanation('instruments'),
    field('history/period', history.period),
    field('history/end', history.end),
    field('history/start', history.start),
    explanation('history'),
    ...moneyFields(addressAt('policies', policy.id), about, 'overall', policy.budget.overall),
    ...moneyFields(addressAt('policies', policy.id), about, 'annual', policy.budget.annual),
    field('budget/source', budget.source),
    list('evaluation', 'evaluationAvailability'),
    field('evaluation/results', evaluation.results),
    list('euPriorities', 'euPriorities'),
    explanation('euPriorities'),
  ]
}

/** An amount that was given has a field for each of its parts. */
function moneyFields(
  policy: Address,
  about: string,
  which: 'overall' | 'annual',
  given: Answer<Money>,
): readonly LabelledField[] {
  const words = fieldWords.budget
  const whole = within(policy, about, `budget/${which}`, words[which])
  if (given.state !== 'answered') return [whole]
  const parts = (['amount', 'currency', 'period', 'note'] as const).map((part) =>
    within(policy, about, `budget/${which}/value/${part}`, `${words[which]}: ${words[part]}`),
  )
  return [whole, ...parts]
}

function relationFields({ policies }: Factsheet, relation: Relation): readonly LabelledField[] {
  const words = fieldWords.relations
  const from = policies.find((policy) => policy.id === relation.from)
  const about = `${(from && shortName(from)) || editorWords.unnamedPolicy} ${words.kinds[relation.kind]} …`
  const field = (key: keyof Relation, label: string) =>
    within(addressAt('relations', relation.id), about, key, label)
  return [field('from', words.from), field('kind', words.kind), field('to', words.to)]
}

function evaluationFields(evaluation: Evaluation): readonly LabelledField[] {
  const words = fieldWords.evaluations
  const about = evaluation.title || words.unnamed
  const field = (key: keyof Evaluation, label: string) =>
    within(addressAt('evaluations', evaluation.id), about, key, label)
  return [
    field('title', words.title),
    field('policy', words.policy),
    field('kind', words.kind),
    field('year', words.year),
    field('sources', words.sources),
  ]
}

function stateOfPlayFields({ codebook, assessments }: Factsheet): readonly LabelledField[] {
  const words = fieldWords.stateOfPlay
  return [
    { address: 'collection/year', label: words.year, about: words.collection },
    { address: 'collection/quarter', label: words.quarter, about: words.collection },
    ...criteria.flatMap((criterion) => {
      const { label } = rubricOf(codebook, criterion)
      const assessed = addressAt('assessments', criterion)
      const adopted = assessments.find((assessment) => assessment.id === criterion)
      return [
        ...(adopted ? [{ address: `${assessed}/level`, label: panelWords.level(label) }] : []),
        ...(adopted?.reason
          ? [{ address: `${assessed}/reason`, label: panelWords.reason, about: label }]
          : []),
        { address: addressAt('stateOfPlay', criterion), label: words.texts, about: label },
      ]
    }),
  ]
}

function sourceFields(source: Source): readonly LabelledField[] {
  const words = fieldWords.sources
  const about = source.csl.title || words.unnamed
  const field = (address: string, label: string) =>
    within(addressAt('sources', source.id), about, address, label)
  return [
    field('csl/title', words.title),
    field('csl/original-title', words.originalTitle),
    field('csl/author', words.authors),
    field('csl/type', words.type),
    field('csl/issued', words.year),
    field('csl/language', words.language),
    field('csl/URL', words.url),
    field('csl/publisher', words.publisher),
    field('csl/container-title', words.container),
    field('csl/volume', words.volume),
    field('csl/issue', words.issue),
    field('csl/page', words.pages),
    field('csl/DOI', words.doi),
    field('translationOf', words.translationOf),
    field('accesses', words.accesses),
    field('csl/note', words.note),
  ]
}

const within = (here: Address, about: string, address: string, label: string): LabelledField => ({
  address: `${here}/${address}`,
  label,
  about,
})
