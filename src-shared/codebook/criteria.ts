/** The four criteria of the maturity score, in the order of the printed table. */
export const criteria = ['scope', 'continuity', 'evidence', 'instruments'] as const
export type Criterion = (typeof criteria)[number]

/** Levels a criterion can have, in points. No total can be 7.5: the step from 1 to 2 is whole. */
export const levels = [0, 0.5, 1, 2] as const
export type Level = (typeof levels)[number]
