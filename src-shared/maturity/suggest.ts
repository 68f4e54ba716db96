import { suggestContinuity } from './continuity'
import { suggestEvidence } from './evidence'
import { suggestInstruments } from './instruments'
import { suggestScope } from './scope'
import { ruleWords } from './rule'
import type { Suggestion, Suggestions } from './suggestion'
import { criteriaApart } from '../codebook/editions'
import { readsSame, survey, type Scored } from './survey'

export type { Fact, Suggestion, Suggestions } from './suggestion'

/**
 * The level of each criterion that the recorded facts suggest, in points, with the facts and the rule; none where the
 * rubric is silent or a missing fact could change it. Pure: reads no clock, only the record, however incomplete.
 * The rules are ours, for the rubric of the annex of edition 2022; docs/score.md states each.
 */
export function suggest(record: Scored): Suggestions {
  const given = survey(record)
  const apart = criteriaApart(record.codebook.id)
  const unlessApart = (suggestion: Suggestion): Suggestion =>
    apart.has(suggestion.criterion) ? noneFor(suggestion) : suggestion
  return {
    scope: unlessApart(suggestScope(given)),
    continuity: unlessApart(suggestContinuity(given)),
    evidence: unlessApart(suggestEvidence(given)),
    instruments: unlessApart(suggestInstruments(given)),
  }
}

/**
 * `suggest` for a record that changes key by key: what it reads is compared by identity with what it read last, and most
 * keys and ticks change nothing of that. The records given must never be changed in place.
 */
export function followSuggestions(): (record: Scored) => Suggestions {
  let last: { readonly record: Scored; readonly suggestions: Suggestions } | undefined
  return (record) => {
    const suggestions = last && readsSame(last.record, record) ? last.suggestions : suggest(record)
    last = { record, suggestions }
    return suggestions
  }
}

/** The facts stay on the table: whoever judges wants them, and is told later when they change. */
function noneFor({ criterion, used, notUsed }: Suggestion): Suggestion {
  const rule = 'criterionChanged'
  return { criterion, level: null, rule, words: ruleWords[rule], used, notUsed }
}
