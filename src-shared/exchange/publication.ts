import { maximumTotal } from '../codebook/lookup'
import { criteria, type Criterion } from '../codebook/criteria'
import { blockers } from '../checks/blockers'
import { canonicalText, contentSha } from '../factsheet/content-sha'
import { statusOf, type Factsheet } from '../factsheet/factsheet'
import { authorRole } from '../factsheet/people'
import { correctionsOf, versionOf } from '../status/course'
import { suggest, type Fact } from '../maturity/suggest'
import { adoptedAssessment, suggestedTotal, total } from '../maturity/total'
import { maturityWords } from '../words/maturity'
import {
  publicationDocument,
  publicationVersion,
  type Publication,
  type PublishedFactsheet,
  type PublishedMaturity,
} from './publication-schema'
import { publishCategory } from './published-category'
import { publishPolicy, publishText } from './published-policy'
import { publishDay, publishYear } from './typed'

/**
 * What of a factsheet may leave for the public: every field is named here, so that one that is added to the record stays
 * private until it is added here too. An incomplete factsheet says what it lacks; whether it may leave is for the caller.
 * The same record gives the same publication but for `exportedAt` (ISO 8601, UTC). Throws on what JSON cannot hold.
 */
export function toPublication(
  record: Factsheet,
  given: {
    readonly exportedAt: string
    readonly generator: { readonly name: string; readonly version: string }
  },
): Publication {
  const { id, version, hash, extensions } = record.codebook
  const missing = blockers(record).map(({ address, rule, message }) => ({ address, rule, message }))
  const content: Omit<Publication, 'sha256'> = {
    document: publicationDocument,
    version: publicationVersion,
    exportedAt: given.exportedAt,
    generator: { name: given.generator.name, version: given.generator.version },
    codebook: { id, version, hash, extensions: [...extensions] },
    completeness: { complete: missing.length === 0, missing },
    caution: maturityWords.caution(record.collection),
    factsheet: publishFactsheet(record),
    maturity: publishMaturity(record),
  }
  return { ...content, sha256: publicationSha(content) }
}

/** The text of the published file. */
export function publicationText(publication: Publication): string {
  return `${JSON.stringify(publication, null, 2)}\n`
}

/** SHA-256 over the RFC 8785 form of everything but `exportedAt` and `sha256`, so that exporting again changes nothing. */
export function publicationSha(publication: object): string {
  return contentSha({ ...publication, exportedAt: undefined, sha256: undefined })
}

function publishFactsheet(record: Factsheet): PublishedFactsheet {
  const { codebook: use, country, absence } = record
  return {
    id: record.id,
    country: {
      code: country.code,
      name: country.name,
      alsoKnownAs: country.alsoKnownAs,
      footnote: country.footnote,
    },
    edition: record.edition,
    status: statusOf(record),
    ...publishVersion(record),
    publisher: record.publisher,
    publicationDate: publishDay(record.publicationDate),
    authors: record.people
      .filter((person) => person.role === authorRole)
      .map(({ name }) => ({ name })),
    collection: {
      year: publishYear(record.collection.year),
      quarter: record.collection.quarter,
    },
    introduction: publishText(record.introduction),
    chapters: record.chapters.map((chapter) => ({
      id: chapter.id,
      kind: chapter.kind === null ? null : publishCategory(use, 'chapters', chapter.kind),
      title: chapter.title,
      text: publishText(chapter.text),
    })),
    absence: { declared: absence.declared, explanation: publishText(absence.explanation) },
    policies: record.policies.map((policy) => publishPolicy(use, policy)),
    relations: record.relations.map(({ id, from, to, kind }) => ({ id, from, to, kind })),
    evaluations: record.evaluations.map((evaluation) => ({
      id: evaluation.id,
      policy: evaluation.policy,
      year: publishYear(evaluation.year),
      kind:
        evaluation.kind === null
          ? null
          : publishCategory(use, 'evaluationAvailability', evaluation.kind),
      title: evaluation.title,
      sources: [...evaluation.sources],
    })),
    stateOfPlay: byCriterion((criterion) => publishText(record.stateOfPlay[criterion])),
    sources: record.sources.map(publishSource),
    evidence: record.evidence.map(publishEvidence),
  }
}

function publishVersion(record: Factsheet): Pick<PublishedFactsheet, 'version' | 'corrections'> {
  const version = versionOf(record)
  if (!version) return {}
  const corrections = correctionsOf(record).map(({ day = '', ...said }) => ({ ...said, date: day }))
  return { version: version.number, ...(corrections.length > 0 && { corrections }) }
}

type Csl = Factsheet['sources'][number]['csl']

function publishSource(
  source: Factsheet['sources'][number],
): PublishedFactsheet['sources'][number] {
  const { id, csl, accesses, translationOf, snapshot } = source
  return {
    id,
    // Fields of CSL come in any order; sorted, the same entry makes the same bytes.
    csl: JSON.parse(canonicalText(withoutBlanks(csl))) as typeof csl,
    accesses: accesses.map(publishDay).filter((day) => day.state !== 'unanswered'),
    ...(translationOf && { translationOf }),
    // Not its file name: that is about a computer, not about the source.
    ...(snapshot && { snapshot: { sha256: snapshot.sha256, mediaType: snapshot.mediaType } }),
  }
}

/** A field that the form once had and that was emptied again is no field of the entry. */
function withoutBlanks({ type, title, ...fields }: Csl): Csl {
  const kept = Object.entries(fields).filter(([, value]) => !isBlankValue(value))
  return { type, title, ...Object.fromEntries(kept) }
}

function isBlankValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).length === 0
    : value === '' || value === undefined
}

function publishEvidence(
  evidence: Factsheet['evidence'][number],
): PublishedFactsheet['evidence'][number] {
  const { id, target, source, locator, quote } = evidence
  return {
    id,
    target: { address: target.address, ...(target.code !== undefined && { code: target.code }) },
    source,
    ...(locator !== undefined && { locator }),
    ...(quote && {
      quote: {
        ...publishText(quote),
        ...(quote.translation !== undefined && { translation: quote.translation }),
      },
    }),
  }
}

const publishFact = ({ address, words }: Fact): Fact => ({ address, words })

function publishMaturity(record: Factsheet): PublishedMaturity {
  const suggestions = suggest(record)
  return {
    rulesVersion: record.rulesVersion,
    suggested: byCriterion((criterion) => {
      const { level, rule, words, used } = suggestions[criterion]
      return { level, rule, words, facts: used.map(publishFact) }
    }),
    assessed: byCriterion((criterion) => {
      const adopted = adoptedAssessment(record, criterion)
      return { level: adopted?.level ?? null, reason: adopted?.reason ?? '' }
    }),
    total: total(record),
    suggestedTotal: suggestedTotal(suggestions),
    max: maximumTotal(record.codebook),
  }
}

function byCriterion<T>(make: (criterion: Criterion) => T): Record<Criterion, T> {
  return Object.fromEntries(criteria.map((criterion) => [criterion, make(criterion)])) as Record<
    Criterion,
    T
  >
}
