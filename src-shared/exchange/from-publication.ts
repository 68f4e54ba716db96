import { criteria } from '../codebook/criteria'
import { beginAssessment } from '../factsheet/assessment'
import { contentSha } from '../factsheet/content-sha'
import { schemaVersion, type Factsheet } from '../factsheet/factsheet'
import { authorRole } from '../factsheet/people'
import type { Publication } from './publication-schema'
import { policyAgain } from './published-policy'
import { courseAgain } from './course-again'
import { typedAgain } from './typed'

/**
 * The factsheet that publishes to the same content. What never left (notes, people but authors, who examined what and
 * when to the minute, the steps before the last status) is not there; ids of what is made anew come from `newId`, by
 * default the same ones each time.
 */
export function fromPublication(publication: Publication, newId?: () => string): Factsheet {
  const { factsheet, maturity, codebook } = publication
  const name = (fallback: string) => newId?.() ?? fallback
  return {
    schemaVersion,
    id: factsheet.id,
    country: factsheet.country,
    edition: factsheet.edition,
    codebook,
    rulesVersion: maturity.rulesVersion,
    publisher: factsheet.publisher,
    publicationDate: typedAgain(factsheet.publicationDate),
    collection: {
      year: typedAgain(factsheet.collection.year),
      quarter: factsheet.collection.quarter,
    },
    introduction: factsheet.introduction,
    chapters: factsheet.chapters.map((chapter) => ({
      ...chapter,
      kind: chapter.kind?.code ?? null,
    })),
    absence: factsheet.absence,
    policies: factsheet.policies.map(policyAgain),
    relations: factsheet.relations,
    evaluations: factsheet.evaluations.map((evaluation) => ({
      ...evaluation,
      year: typedAgain(evaluation.year),
      kind: evaluation.kind?.code ?? null,
    })),
    assessments: criteria.map((criterion) => {
      const { level, reason } = maturity.assessed[criterion]
      const { facts } = maturity.suggested[criterion]
      // The facts printed beside a level are those it was published on.
      const factsSha = level === null ? '' : contentSha(facts)
      return { ...beginAssessment(criterion), level, reason, factsSha }
    }),
    stateOfPlay: factsheet.stateOfPlay,
    sources: factsheet.sources.map(({ snapshot, ...source }) => ({
      ...source,
      accesses: source.accesses.map(typedAgain),
      ...(snapshot && { snapshot: { ...snapshot, file: '' } }),
    })),
    evidence: factsheet.evidence,
    people: factsheet.authors.map((author, index) => ({
      id: name(`author-${index + 1}`),
      name: author.name,
      role: authorRole,
    })),
    events: courseAgain(publication).map((event, index) => ({
      id: name(index === 0 ? 'published-status' : `published-status-${index + 1}`),
      by: '',
      contentSha: '',
      ...event,
    })),
    notes: [],
    glossary: [],
    extensions: {},
  }
}
