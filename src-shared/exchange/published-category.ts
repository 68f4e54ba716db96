import { categoryOf, type CodebookUse } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import type { Choice } from '../factsheet/section'
import type { PublishedCategory } from './published-values'

/** A code with its printed label, so that a reader of the publication needs no codebook. */
export function publishCategory(use: CodebookUse, name: ListName, code: string): PublishedCategory {
  const known = categoryOf(use, name, code)
  switch (known.kind) {
    case 'offered':
    case 'notOffered':
      return { code, label: known.category.label, attested: known.category.attested }
    case 'retired':
      return { code, label: known.category.label, attested: 'retired' }
    case 'unknown':
      return { code, label: code, attested: 'unknown' }
  }
}

export function publishChoice(use: CodebookUse, name: ListName, chosen: Choice): PublishedCategory {
  return {
    ...publishCategory(use, name, chosen.code),
    ...(chosen.text !== undefined && { text: chosen.text }),
  }
}

export function choiceAgain(published: PublishedCategory): Choice {
  const { code, text } = published
  return { code, ...(text !== undefined && { text }) }
}
