import type { Factsheet } from '../factsheet/factsheet'
import { partsOf, partsOfPolicy, type Part } from '../factsheet/parts'
import { followSuggestions, suggest, type Suggestions } from '../maturity/suggest'
import { ownWordsOf } from './own-words'
import { onePolicyChecks } from './policies'
import { policyAt } from './policy-at'
import type { Listener } from './problem'
import { remembering, type Remember } from './remember'
import { requirements, wholeRequirements } from './requirements'
import { oneSourceChecks } from './sources'

/** How many of the answers that a complete export needs are there. */
export type Progress = { readonly answered: number; readonly of: number }

/**
 * Progress of each part in the order of the navigation; `of` is 0 where a complete export needs nothing. Counted from
 * the questions `blockers` asks: a part is full exactly when nothing in it is missing, though a value may be ill-formed.
 */
export function partProgress(record: Factsheet): ReadonlyMap<Part, Progress> {
  return count(record, (_thing, _place, _from, make) => make(), suggest)
}

/**
 * `partProgress` for a record that changes key by key, as `followFindings` follows it: only what has changed is counted
 * again. The records given must never be changed in place.
 */
export function followProgress(
  suggestionsFor: (record: Factsheet) => Suggestions = followSuggestions(),
): (record: Factsheet) => ReadonlyMap<Part, Progress> {
  const remember = remembering()
  return (record) => count(record, remember, suggestionsFor)
}

type Need = { readonly part: Part; readonly met: boolean }
type Parts = ReadonlyMap<Part, Progress>

function count(
  record: Factsheet,
  remember: Remember,
  suggestionsFor: (record: Factsheet) => Suggestions,
): Parts {
  const { codebook, policies, sources } = record
  const ownWords = remember(codebook, 'own words', [], () => ownWordsOf(codebook))
  const suggestions = () => suggestionsFor(record)
  const ofPolicies = policies.map((policy, index) =>
    remember(policy, 'policy', [codebook], () => {
      const at = policyAt(policy, index, codebook, ownWords)
      return tally(
        partsOfPolicy(policy.id),
        needsOf((listener) => onePolicyChecks(listener, at)),
      )
    }),
  )
  const ofSources = remember(sources, 'sources', [], () =>
    sources.flatMap((source, index) =>
      remember(source, 'source', [], () =>
        needsOf((listener) => oneSourceChecks(listener, source, index)),
      ),
    ),
  )
  const besides = tally(partsOf([]), [
    ...needsOf((listener) => wholeRequirements(listener, record, { ownWords, suggestions })),
    ...ofSources,
  ])
  const counts = new Map<Part, Progress>()
  for (const part of partsOf([])) {
    counts.set(part, besides.get(part)!)
    if (part !== 'policies') continue
    for (const counted of ofPolicies) {
      for (const [own, done] of counted) {
        // A damaged record may hold two policies of one id.
        const twin = counts.get(own)
        counts.set(own, twin ? sum(twin, done) : done)
      }
    }
  }
  return counts
}

const sum = (one: Progress, other: Progress): Progress => ({
  answered: one.answered + other.answered,
  of: one.of + other.of,
})

function tally(parts: readonly Part[], needs: readonly Need[]): Parts {
  const counts = new Map(parts.map((part) => [part, { answered: 0, of: 0 }]))
  for (const { part, met } of needs) {
    const counted = counts.get(part)
    if (!counted) continue
    counted.of += 1
    if (met) counted.answered += 1
  }
  return counts
}

function needsOf(ask: (listener: Listener) => void): readonly Need[] {
  const needs: Need[] = []
  ask({ need: (part, met) => void needs.push({ part, met }), fault: () => {} })
  return needs
}

export function progress(record: Factsheet): Progress {
  const whole = { answered: 0, of: 0 }
  for (const { met } of needsOf((listener) => requirements(listener, record))) {
    whole.of += 1
    if (met) whole.answered += 1
  }
  return whole
}
