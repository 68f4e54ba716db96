import { addressOf, pathOf, type Address } from './address'
import { contentSha } from './content-sha'
import type { Factsheet } from './factsheet'
import { renamed, withMarks, type Renaming } from './marks'
import type { Policy } from './policy'

type NewId = () => string

/**
 * A factsheet of its own with the same answers: every id is new, every reference points to the copy of what it pointed
 * to, and `derivedFrom` names the original and its content. The course of events is not taken over, nor what reviews said: a duplicate starts
 * as a draft. An assessment that carries its criterion's name as its id keeps it, for that is where the form finds it.
 * `newId` gives a new UUID at each call.
 */
export function duplicateFactsheet(record: Factsheet, newId: NewId): Factsheet {
  const people = newIds(record.people, newId)
  const policies = newIds(record.policies, newId)
  const sources = newIds(record.sources, newId)
  // What was said in a review was said of the original, and only a blind copy is a second coding, of what it is a copy of.
  const { remarks: _, secondCoding: __, reconciled: ___, ...own } = record
  const copy = withMarks<Factsheet>(own, people, sources)

  const moved: Factsheet = {
    ...copy,
    id: newId(),
    derivedFrom: { record: record.id, sha: contentSha(record) },
    chapters: copy.chapters.map((each) => ({ ...each, id: newId() })),
    policies: copy.policies.map((each) => ({
      ...duplicatePolicy(each, newId),
      id: renamed(policies, each.id),
    })),
    relations: copy.relations.map((each) => ({
      ...each,
      id: newId(),
      from: renamed(policies, each.from),
      to: renamed(policies, each.to),
    })),
    evaluations: copy.evaluations.map((each) => ({
      ...each,
      id: newId(),
      policy: renamed(policies, each.policy),
      sources: each.sources.map((id) => renamed(sources, id)),
    })),
    assessments: copy.assessments.map((each) => ({
      ...each,
      id: each.id === each.criterion ? each.id : newId(),
      coder: renamed(people, each.coder),
    })),
    sources: copy.sources.map((each) => ({
      ...each,
      id: renamed(sources, each.id),
      ...(each.translationOf !== undefined && {
        translationOf: renamed(sources, each.translationOf),
      }),
    })),
    evidence: copy.evidence.map((each) => ({
      ...each,
      id: newId(),
      source: renamed(sources, each.source),
    })),
    people: copy.people.map((each) => ({ ...each, id: renamed(people, each.id) })),
    events: [],
    notes: copy.notes.map((each) => ({
      ...each,
      id: newId(),
      author: renamed(people, each.author),
    })),
    glossary: copy.glossary.map((each) => ({ ...each, id: newId() })),
  }

  // The copy has everything where the original has it, so that an address leads there by way of positions.
  const there = (address: Address) => addressInCopy(record, moved, address)
  return {
    ...moved,
    evidence: moved.evidence.map((each) => ({
      ...each,
      target: { ...each.target, address: there(each.target.address) },
    })),
    notes: moved.notes.map((each) => ({ ...each, target: there(each.target) })),
    ...(moved.dismissals && {
      dismissals: moved.dismissals.map((each) => ({
        ...each,
        id: newId(),
        address: there(each.address),
      })),
    }),
    extensions: Object.fromEntries(
      Object.entries(moved.extensions).map(([address, value]) => [there(address), value]),
    ),
  }
}

/** A second policy with the same answers, for the same factsheet: it and its regions and bodies have new ids. */
export function duplicatePolicy(policy: Policy, newId: NewId): Policy {
  return {
    ...policy,
    id: newId(),
    regions: policy.regions.map((region) => ({ ...region, id: newId() })),
    authorities: {
      ...policy.authorities,
      bodies: policy.authorities.bodies.map((body) => ({ ...body, id: newId() })),
    },
  }
}

function newIds(items: readonly { readonly id: string }[], newId: NewId): Renaming {
  return new Map(items.map(({ id }) => [id, newId()]))
}

/**
 * Where an address leads in a copy that has everything where the original has it. Of what is no longer there, the part
 * of its address that is.
 */
export function addressInCopy(record: unknown, copy: unknown, address: Address): Address {
  const steps = address.split('/')
  for (let known = steps.length; known > 0; known -= 1) {
    const path = pathOf(record, steps.slice(0, known).join('/'))
    if (path !== undefined) return [addressOf(copy, path), ...steps.slice(known)].join('/')
  }
  return address
}
