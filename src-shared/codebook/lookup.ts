import { codebookExtensions, currentCodebook, knownCodebooks } from './editions'
import type { Criterion, Level } from './criteria'
import type { Category, CategoryList, Codebook, ListName, RubricCriterion } from './schema'

/** What a record says about the codebook it was written with. */
export type CodebookUse = { readonly id: string; readonly extensions: readonly string[] }

/** The codebook a record names; the current one where it names one that this app does not know. */
export function codebookOf(use: CodebookUse): Codebook {
  return knownCodebooks().find((book) => book.id === use.id) ?? currentCodebook
}

export function listOf(use: CodebookUse, name: ListName): CategoryList {
  return codebookOf(use).lists[name]
}

/** The categories to offer: those of the edition, then those of the extensions that the record has turned on. */
export function categoriesOf(use: CodebookUse, name: ListName): readonly Category[] {
  const added = codebookExtensions
    .filter(
      (extension) =>
        extension.extends === codebookOf(use).id && use.extensions.includes(extension.id),
    )
    .flatMap((extension) => extension.lists[name] ?? [])
  return added.length === 0
    ? listOf(use, name).categories
    : [...listOf(use, name).categories, ...added]
}

/** A category as a record may use it. An unknown code is kept and shown as what it is, never dropped. */
export type KnownCategory =
  | { readonly kind: 'offered'; readonly category: Category }
  | { readonly kind: 'notOffered'; readonly category: Category; readonly extension: string }
  /** Another codebook has it, the record's does not: an answer that was given before the codebook moved. */
  | { readonly kind: 'retired'; readonly category: Category; readonly codebook: string }
  | { readonly kind: 'unknown'; readonly code: string }

export function categoryOf(use: CodebookUse, name: ListName, code: string): KnownCategory {
  const offered = categoriesOf(use, name).find((category) => category.code === code)
  if (offered) return { kind: 'offered', category: offered }
  for (const extension of codebookExtensions) {
    const category = extension.lists[name]?.find((each) => each.code === code)
    if (category) return { kind: 'notOffered', category, extension: extension.title }
  }
  for (const book of knownCodebooks()) {
    const category = book.lists[name].categories.find((each) => each.code === code)
    if (category) return { kind: 'retired', category, codebook: book.title }
  }
  return { kind: 'unknown', code }
}

/** The printed label of a category, or its code where no codebook known here has it. */
export function labelOf(use: CodebookUse, name: ListName, code: string): string {
  const known = categoryOf(use, name, code)
  return known.kind === 'unknown' ? code : known.category.label
}

export function rubricOf(use: CodebookUse, criterion: Criterion): RubricCriterion {
  // The codebook's schema holds each of the four criteria once.
  return codebookOf(use).rubric.criteria.find((each) => each.id === criterion)!
}

/** Both printed wordings of a level: of the table in chapter 2 and of the annex. */
export function levelWording(use: CodebookUse, criterion: Criterion, level: Level) {
  return rubricOf(use, criterion).levels.find((each) => each.value === level)!
}

/** The highest total that the rubric allows, in points (8 in edition 2022). */
export function maximumTotal(use: CodebookUse): number {
  return codebookOf(use).rubric.criteria.reduce(
    (sum, criterion) => sum + Math.max(...criterion.levels.map((level) => level.value)),
    0,
  )
}
