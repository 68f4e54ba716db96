import { followSuggestions } from '../../src-shared/maturity/suggest'

/** What the rubric suggests for the open factsheet, worked out once for score, findings and progress. */
export const suggestionsFor = followSuggestions()
