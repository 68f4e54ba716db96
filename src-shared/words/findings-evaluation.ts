/** What is said of evaluations. `none` is the printed label of “no policy evaluation”. */
export const evaluationFindings = {
  againstNone: (none: string, policy: string, recorded: number) =>
    `“${none}” is ticked for ${policy}, but ${recorded === 1 ? 'an evaluation of it is' : `${recorded} evaluations of it are`} recorded.`,
} as const
