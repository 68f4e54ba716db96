import { addressAt, type Address } from './address'
import { policySections } from './policy'

/**
 * A part of the factsheet as the navigation shows it and one screen edits it, named by the address it covers:
 * `cover`, `policies/<id>` (the head of a policy), `policies/<id>/history`, `sources`.
 */
export type Part = string

const partsByField: Readonly<Record<string, Part>> = {
  country: 'cover',
  edition: 'cover',
  publisher: 'cover',
  publicationDate: 'cover',
  people: 'cover',
  codebook: 'cover',
  absence: 'policies',
  collection: 'stateOfPlay',
  assessments: 'stateOfPlay',
  evidence: 'sources',
}

/** The part in which the field at an address is edited. */
export function partOf(address: Address): Part {
  const [field = '', id, section] = address.split('/')
  if (field !== 'policies' || id === undefined) return partsByField[field] ?? field
  return (policySections as readonly string[]).includes(section ?? '')
    ? `policies/${id}/${section}`
    : `policies/${id}`
}

/** The head of a policy and its sections. */
export function partsOfPolicy(id: string): readonly Part[] {
  const policy = addressAt('policies', id)
  return [policy, ...policySections.map((section) => `${policy}/${section}`)]
}

/** All parts in the order in which the factsheet is printed; the glossary, which is not, comes last. */
export function partsOf(policyIds: readonly string[]): readonly Part[] {
  return [
    'cover',
    'introduction',
    'chapters',
    'policies',
    ...policyIds.flatMap(partsOfPolicy),
    'relations',
    'evaluations',
    'stateOfPlay',
    'sources',
    'glossary',
  ]
}
