import { codebookDialogWords as words } from '../../src-shared/words/codebook'
import type { Answers } from '../../src-shared/contract/contract'

export type Plan = Extract<Answers<'planCodebook'>, { outcome: 'planned' }>
export type Asked = Plan['factsheets'][number]['questions'][number]
export type Decisions = Readonly<Record<string, readonly string[]>>

export type Alternative = { readonly values: readonly string[]; readonly label: string }

/** All that can be said of a question: each option, several together where that may be, and to leave what was given. */
export function alternativesOf({ kind, options, isOne }: Asked): readonly Alternative[] {
  const single = options.map(({ value, label }) => ({ values: [value], label }))
  if (kind === 'level') return single
  const together = isOne
    ? []
    : options.flatMap((one, at) =>
        options.slice(at + 1).map((other) => ({
          values: [one.value, other.value],
          label: words.both(one.label, other.label),
        })),
      )
  const all =
    isOne || options.length < 3
      ? []
      : [{ values: options.map(({ value }) => value), label: words.allOfThem }]
  return [...single, ...together, ...all, { values: [], label: words.asGiven }]
}

/** The questions that are put once for all, each with the factsheets that it is asked of. */
export function questionsOf(plan: Plan) {
  const found = new Map<
    string,
    { readonly asked: Asked; readonly of: { name: string; asked: Asked }[] }
  >()
  for (const { name, questions } of plan.factsheets) {
    for (const asked of questions) {
      const known = found.get(asked.all) ?? { asked, of: [] }
      known.of.push({ name, asked })
      found.set(asked.all, known)
    }
  }
  return [...found.values()]
}

/** How many questions nobody has answered yet. */
export function openIn(plan: Plan, decisions: Decisions): number {
  return plan.factsheets
    .flatMap(({ questions }) => questions)
    .filter(({ all, own }) => decisions[all] === undefined && decisions[own] === undefined).length
}
