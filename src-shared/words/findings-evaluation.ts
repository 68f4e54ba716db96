/** What is said of evaluations. `none` is the printed label of “no policy evaluation”. */
export const evaluationFindings = {
  againstNone: (none: string, policy: string, recorded: number) =>
    `“${none}” is ticked for ${policy}, but ${recorded === 1 ? 'an evaluation of it is' : `${recorded} evaluations of it are`} recorded.`,
  notTold: (kinds: readonly string[], policy: string) =>
    `${kinds.map((kind) => `“${kind}”`).join(', ')} is ticked for ${policy}, but no evaluation of it is recorded and its results are empty.`,
  beforeStart: (policy: string, made: number, start: number) =>
    `An evaluation of ${policy} is dated ${made}, before the policy started in ${start}.`,
} as const
