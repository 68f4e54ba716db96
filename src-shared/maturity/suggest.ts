import { suggestContinuity } from './continuity'
import { suggestEvidence } from './evidence'
import { suggestInstruments } from './instruments'
import { suggestScope } from './scope'
import type { Suggestions } from './suggestion'
import { survey, type Scored } from './survey'

export type { Fact, Suggestion, Suggestions } from './suggestion'

/**
 * The level of each criterion that the recorded facts suggest, in points, with the facts and the rule; none where the
 * rubric is silent or a missing fact could change it. Pure: reads no clock, only the record, however incomplete.
 * The rules are ours, for the rubric of the annex of edition 2022; docs/score.md states each.
 */
export function suggest(record: Scored): Suggestions {
  const given = survey(record)
  return {
    scope: suggestScope(given),
    continuity: suggestContinuity(given),
    evidence: suggestEvidence(given),
    instruments: suggestInstruments(given),
  }
}
