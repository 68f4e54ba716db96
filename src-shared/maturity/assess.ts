import type { Level } from '../codebook/criteria'
import type { Assessment } from '../factsheet/assessment'
import { contentSha } from '../factsheet/content-sha'
import type { Suggestion } from './suggest'

/**
 * An analyst gives a criterion a level, or takes it back with null. Remembers the facts that were on the table, so that
 * it can be said later whether they have changed; by their words, since a duplicate gives its policies new ids.
 * A reason already written is kept.
 */
export function assess(
  before: Assessment,
  level: Level | null,
  suggestion: Suggestion,
  at: string,
): Assessment {
  return level === null
    ? { ...before, level, at: '', factsSha: '' }
    : { ...before, level, at, factsSha: contentSha(suggestion.used.map((fact) => fact.words)) }
}
