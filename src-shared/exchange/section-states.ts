import type { Finding } from '../checks/finding'
import { findings } from '../checks/findings'
import type { Progress } from '../checks/progress'
import { addressAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import { isEmpty } from '../factsheet/is-empty'
import { partOf, type Part } from '../factsheet/parts'
import { policySections, type PolicySection } from '../factsheet/policy'

/** The sections of a factsheet as an edition is steered by them: those of all its policies are one. */
export const listedSections = [
  'cover',
  'introduction',
  'policies',
  ...policySections,
  'stateOfPlay',
  'sources',
] as const
export type ListedSection = (typeof listedSections)[number]

/**
 * How far a section is. `findings` says that something in it contradicts or is to be looked at, though it may be
 * complete; `nothingAsked` that a complete export needs nothing of it.
 */
export const sectionStates = ['nothingAsked', 'empty', 'inWork', 'findings', 'examined'] as const
export type SectionState = (typeof sectionStates)[number]

const letters: Readonly<Record<SectionState, string>> = {
  nothingAsked: '-',
  empty: 'e',
  inWork: 'w',
  findings: 'f',
  examined: 'x',
}

/** One letter for each section; `progress` is that of the parts, `open` the findings that nobody has let be. */
export function writeSections(
  record: Factsheet,
  progress: ReadonlyMap<Part, Progress>,
  open: readonly Finding[],
): string {
  const counted = new Map(listedSections.map((section) => [section, { answered: 0, of: 0 }]))
  for (const [part, { answered, of }] of progress) {
    const section = sectionOf(part)
    if (!section) continue
    const sum = counted.get(section)!
    sum.answered += answered
    sum.of += of
  }
  const noticed = new Set(
    open
      .filter(({ severity }) => severity !== 'error')
      .map(({ address }) => sectionOf(partOf(address))),
  )
  return listedSections
    .map((section) => {
      const { answered, of } = counted.get(section)!
      return letters[
        noticed.has(section)
          ? 'findings'
          : of > answered
            ? answered > 0 || saysSomething(record, section)
              ? 'inWork'
              : 'empty'
            : of > 0
              ? 'examined'
              : saysNothingYet(record, section)
                ? 'empty'
                : 'nothingAsked'
      ]
    })
    .join('')
}

/** In the order of `listedSections`. */
export function readSections(text: string): readonly SectionState[] {
  return listedSections.map(
    (_, at) => sectionStates.find((state) => letters[state] === text[at]) ?? 'empty',
  )
}

/** What is to be done next in a section: the first that is missing or to be looked at, or where the section begins. */
export function placeOfSection(record: Factsheet, section: ListedSection): Address {
  const found = findings(record).find(({ address }) => sectionOf(partOf(address)) === section)
  if (found) return found.address
  if (!(policySections as readonly string[]).includes(section)) return section
  const policy = record.policies.find(({ status }) => status === 'inForce') ?? record.policies[0]
  return policy ? `${addressAt('policies', policy.id)}/${section}` : 'policies'
}

/** undefined for parts that no edition waits for. */
function sectionOf(part: Part): ListedSection | undefined {
  const [field = '', , section] = part.split('/')
  if (field === 'policies' && section !== undefined) return section as PolicySection
  if (field === 'relations' || field === 'evaluations') return 'policies'
  return listedSections.find((each) => each === field)
}

/** Before there is a policy, its sections ask for nothing, and are to be done all the same. */
function saysNothingYet({ policies, absence }: Factsheet, section: ListedSection): boolean {
  const isOfPolicies = (policySections as readonly string[]).includes(section)
  return isOfPolicies && policies.length === 0 && !absence.declared
}

function saysSomething(record: Factsheet, section: ListedSection): boolean {
  switch (section) {
    case 'cover':
      return record.country.name !== '' || record.publisher !== ''
    case 'introduction':
      return !isEmpty(record.introduction)
    case 'policies':
      return record.policies.length > 0 || record.absence.declared
    case 'stateOfPlay':
      return [
        ...Object.values(record.stateOfPlay),
        ...record.assessments.map(({ level }) => level),
      ].some((each) => !isEmpty(each))
    case 'sources':
      return record.sources.length > 0
    default:
      return record.policies.some((policy) =>
        Object.values(policy[section]).some((each) => !isEmpty(each)),
      )
  }
}
