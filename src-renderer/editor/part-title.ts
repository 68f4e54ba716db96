import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { policySections, shortName, type PolicySection } from '../../src-shared/factsheet/policy'
import { editorWords } from '../../src-shared/words/editor'
import type { Part } from '../../src-shared/factsheet/parts'

const words = editorWords.parts

/** A part taken apart: which policy it belongs to and which of its sections it is. */
export function readPart(part: Part): {
  readonly policyId: string | undefined
  readonly section: PolicySection | undefined
} {
  const [field, policyId, section] = part.split('/')
  if (field !== 'policies') return { policyId: undefined, section: undefined }
  return { policyId, section: policySections.find((each) => each === section) }
}

/** What the policies of a record are called, by their ids. */
export function policyNameIn({ policies }: Pick<Factsheet, 'policies'>): (id: string) => string {
  return (id) => {
    const policy = policies.find((each) => each.id === id)
    return (policy && shortName(policy)) || editorWords.unnamedPolicy
  }
}

/** What a part is called; a policy's head by the name of its policy. */
export function partTitle(part: Part, policyName: (id: string) => string): string {
  const { policyId, section } = readPart(part)
  if (section) return words[section]
  if (policyId) return policyName(policyId)
  return (words as Readonly<Record<string, string>>)[part] ?? part
}
