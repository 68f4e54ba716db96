/** Words of the maturity panel. */
export const panelWords = {
  of: (max: number) => `of ${max}`,
  total: 'Maturity, total',
  noTotal: '–',
  noTotalSaid: 'no total: not all four criteria are assessed',
  suggestedTotal: (points: string) => `Suggested total: ${points}`,
  noSuggestedTotal: 'Suggested total: none yet',
  figure: (parts: string) => `Degree of maturity by criterion, from 0 to 2: ${parts}`,
  form: 'Form of the figure',
  forms: { radar: 'Radar', bars: 'Bars' },
  notAssessed: 'not assessed',
  level: (criterion: string) => `Level of ${criterion}`,
  suggested: (level: string) => `Suggested: ${level}`,
  noSuggestion: 'No suggestion',
  accept: 'Accept',
  why: 'Why',
  whySaid: (criterion: string) => `Why: the rule and the facts for ${criterion}`,
  moreFacts: (count: number) => (count === 1 ? '+1 fact' : `+${count} facts`),
  moreFactsSaid: (criterion: string, count: number) =>
    `Show ${count === 1 ? '1 more fact' : `${count} more facts`} for ${criterion}`,
  acceptSaid: (criterion: string, level: string) =>
    `Accept the suggestion ${level} for ${criterion}`,
  clear: 'Take back',
  clearSaid: (criterion: string) => `Take back the assessment of ${criterion}`,
  reason: 'Reason for another level than suggested',
  used: 'Facts used',
  notUsed: 'Considered, not used',
  go: 'Go to this fact',
  printed: 'In print',
  printedBoth: (table: string, annex: string) =>
    table.toLowerCase() === annex.toLowerCase()
      ? `“${table}”`
      : `“${table}”; in the annex: “${annex}”`,
  wouldBe: (level: string) => `It would be ${level} with`,
  wouldSettle: 'It would be settled by',
  wouldGive: (words: string, level: string) => `${words} → ${level}`,
  between: (low: string, high: string) => `The rubric is silent between ${low} and ${high}.`,
  short: {
    scope: 'Scope',
    continuity: 'Continuity',
    evidence: 'Evidence',
    instruments: 'Instruments',
  },
} as const
