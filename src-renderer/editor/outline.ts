import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { partsOf, type Part } from '../../src-shared/factsheet/parts'
import { shortName } from '../../src-shared/factsheet/policy'
import { editorWords } from '../../src-shared/words/editor'
import { partTitle, readPart } from './part-title'

/** A part by its title; that of a policy's section with the policy it is `of`. */
export type Outlined = { readonly part: Part; readonly title: string; readonly of?: string }

/** Of the document, but read only. */
export const annexPart: Part = 'annex'
/** Of the work on it, and never of the document. */
export const notesPart: Part = 'notes'

/** Everything the navigation leads to, in its order. */
export function outlineOf(record: Pick<Factsheet, 'policies'>): readonly Outlined[] {
  const names = new Map(
    record.policies.map((policy) => [policy.id, shortName(policy) || editorWords.unnamedPolicy]),
  )
  const nameOf = (id: string) => names.get(id) ?? editorWords.removedPolicy
  return [...partsOf([...names.keys()]), annexPart, notesPart].map((part) => {
    const { policyId, section } = readPart(part)
    const title = partTitle(part, nameOf)
    return policyId && section ? { part, title, of: nameOf(policyId) } : { part, title }
  })
}
