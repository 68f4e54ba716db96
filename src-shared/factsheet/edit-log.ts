import { apply, diff, endingAt, inverse, type Operation } from './operations'
import { valueAt } from './address'

/** What one press of undo takes back. */
export type Step = {
  /** A name for changes made together, such as "replace all"; where it is missing the operations speak for themselves. */
  readonly label?: string
  readonly operations: readonly Operation[]
  /** When it was last added to, in milliseconds. */
  readonly at: number
}

/** All that was done since the factsheet was opened, and what was undone and can be redone. */
export type EditLog<T> = {
  readonly record: T
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** Keys in one field that follow one another within this many milliseconds are one step, and so are steps of one name. */
const oneBreath = 1_500

export function beginLog<T>(record: T): EditLog<T> {
  return { record, done: [], undone: [] }
}

/** The log after operations that somebody has just made. What could be redone is gone: the record went another way. */
export function note<T>(
  log: EditLog<T>,
  operations: readonly Operation[],
  at: number,
  label?: string,
): EditLog<T> {
  if (operations.length === 0) return log
  const record = operations.reduce<T>((here, operation) => apply(here, operation), log.record)
  const last = log.done.at(-1)
  const joined =
    last && last.label === label ? joinOf(log.record, record, last, operations, at) : undefined
  if (joined === 'nothing') return { record, done: log.done.slice(0, -1), undone: [] }
  if (joined) return { record, done: [...log.done.slice(0, -1), joined], undone: [] }
  const step = { operations, at, ...(label !== undefined && { label }) }
  return { record, done: [...log.done, step], undone: [] }
}

/**
 * The last step and the new one as one splice; 'nothing' where the new one took it back; undefined where they are two.
 * Keys join where they touch. Steps of the same name join where the new one writes over what the last one wrote, as a
 * year does that is moved on and on, and two pastes do not.
 */
function joinOf<T>(
  before: T,
  after: T,
  last: Step,
  operations: readonly Operation[],
  at: number,
): Step | 'nothing' | undefined {
  const [was] = last.operations
  const [is] = operations
  if (last.operations.length !== 1 || operations.length !== 1) return undefined
  if (was?.kind !== 'text' || is?.kind !== 'text' || was.address !== is.address) return undefined
  if (at - last.at > oneBreath) return undefined
  const [begins, ends] = [is.at, is.at + is.removed.length]
  const [began, ended] = [was.at, was.at + was.inserted.length]
  const joins =
    last.label === undefined ? begins <= ended && ends >= began : begins < ended && ends > began
  if (!joins) return undefined
  const first = valueAt(apply(before, inverse(was)), was.address)
  const text = valueAt(after, is.address)
  const [whole] = diff(first, text, is.address)
  if (whole === undefined) return 'nothing'
  const cursor = is.at + is.inserted.length
  const joined =
    whole.kind === 'text' && typeof text === 'string' ? endingAt(whole, text, cursor) : whole
  return { ...last, operations: [joined], at }
}

/** Takes the last step back. undefined where there is none. */
export function undo<T>(log: EditLog<T>): EditLog<T> | undefined {
  const step = log.done.at(-1)
  if (!step) return undefined
  const record = step.operations.reduceRight<T>(
    (here, operation) => apply(here, inverse(operation)),
    log.record,
  )
  return { record, done: log.done.slice(0, -1), undone: [...log.undone, step] }
}

/** Does the step undone last again. undefined where there is none. */
export function redo<T>(log: EditLog<T>): EditLog<T> | undefined {
  const step = log.undone.at(-1)
  if (!step) return undefined
  const record = step.operations.reduce<T>((here, operation) => apply(here, operation), log.record)
  return { record, done: [...log.done, step], undone: log.undone.slice(0, -1) }
}
