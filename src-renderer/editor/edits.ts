import { set } from 'react-hook-form'
import { addressOf, valueAt } from '../../src-shared/factsheet/address'
import { unstorable } from '../../src-shared/factsheet/checked-edit'
import type { Edit } from '../../src-shared/factsheet/edit'
import { note, redo, undo, type EditLog, type Step } from '../../src-shared/factsheet/edit-log'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Issue } from '../../src-shared/factsheet/issue'
import {
  diff,
  endingAt,
  inverse,
  type Operation,
  type Splice,
} from '../../src-shared/factsheet/operations'
import { breaksLock } from '../../src-shared/status/lock'
import { cursorIn } from '../fields/cursor'
import type { FactsheetForm, FieldName } from '../fields/form'

/**
 * The one undo of the open factsheet, typing included. The form tells which field changed; what changed there is found
 * by comparing with a copy that nobody else holds, so that no field needs to know of undo.
 */
export class Edits {
  #log: EditLog<Factsheet>
  #label: string | undefined
  #gathered: Operation[] = []
  #restoring = false
  /** What the form holds and JSON could not: it is not noted until it can be. */
  #unstorable: readonly Issue[] = []

  constructor(
    log: EditLog<Factsheet>,
    private readonly form: FactsheetForm,
    private readonly hears: {
      /** Of each edit, in its order. */
      readonly made: (edit: Edit) => void
      /** Of what can be undone and redone now. */
      readonly log: (log: EditLog<Factsheet>) => void
      /** Of what cannot be stored now. */
      readonly unstorable: (issues: readonly Issue[]) => void
    },
  ) {
    this.#log = log
  }

  get log(): EditLog<Factsheet> {
    return this.#log
  }

  /** The form says that a field changed, or with no name that anything may have. */
  changed(name?: string): void {
    if (this.#restoring) return
    // While something is not noted, the copy lags behind the form in more than what has just changed.
    const operations = this.#differing(this.#unstorable.length > 0 ? undefined : name)
    if (operations.length === 0) return
    if (this.#label !== undefined) {
      // Kept apart until all is done, but followed: the next change compares with this one made.
      this.#gathered.push(...operations)
      this.#follow(note(this.#log, operations, Date.now(), this.#label), false)
    } else this.#make({ kind: 'do', operations, at: Date.now() })
  }

  /** Makes the changes of the form within `change` one step with a name. */
  together = (label: string, change: () => void): void => {
    const before = this.#log
    this.#label = label
    this.#gathered = []
    try {
      change()
    } finally {
      this.#label = undefined
      const [operations, at] = [this.#gathered, Date.now()]
      this.#follow(before, false)
      if (operations.length > 0) this.#make({ kind: 'do', operations, at, label })
    }
  }

  /** Makes the whole record another one, as one step with a name. False where the form holds what cannot be stored. */
  become = (label: string, record: Factsheet): boolean => {
    this.changed()
    if (this.#unstorable.length > 0) return false
    const operations = diff(this.#log.record, record)
    if (operations.length === 0) return true
    const at = Date.now()
    this.#restore(note(this.#log, operations, at, label), { kind: 'do', operations, at, label })
    return true
  }

  /**
   * Puts what was typed into the form and tells its watchers, who get the copy to read. False where the copy cannot say
   * what the form holds, or several changes are being made one step.
   */
  type = (name: FieldName, value: unknown): boolean => {
    if (this.#label !== undefined || this.#unstorable.length > 0) return false
    const { control } = this.form
    // oxlint-disable no-underscore-dangle -- The form library has no public way to take a value without the copy.
    set(control._formValues, name, structuredClone(value))
    this.changed(name)
    if (this.#unstorable.length > 0) return false
    control._subjects.state.next({ name, type: 'change', values: this.#log.record })
    // oxlint-enable no-underscore-dangle
    return true
  }

  /** Takes the last step back in the form. Returns it, or undefined where there is none. */
  undo(): Step | undefined {
    const step = this.#log.done.at(-1)
    const log = undo(this.#log)
    if (!step || !log) return undefined
    const operations = step.operations.map(inverse).toReversed()
    if (breaksLock(this.#log.record, operations)) return undefined
    this.#restore(log, { kind: 'undo', operations, at: Date.now() })
    return step
  }

  redo(): Step | undefined {
    const step = this.#log.undone.at(-1)
    const log = redo(this.#log)
    if (!step || !log || breaksLock(this.#log.record, step.operations)) return undefined
    this.#restore(log, { kind: 'redo', operations: step.operations, at: Date.now() })
    return step
  }

  #make(edit: Edit): void {
    this.#follow(note(this.#log, edit.operations, edit.at, edit.label))
    this.hears.made(edit)
  }

  #differing(name: string | undefined): Operation[] {
    const path = name === undefined ? undefined : knownPath(this.#log.record, name)
    const values = this.form.getValues()
    const operations =
      path === undefined
        ? diff(this.#log.record, values)
        : diff(
            valueAtPath(this.#log.record, path),
            valueAtPath(values, path),
            addressOf(this.#log.record, path),
          )
    const made = operations.map((operation) =>
      operation.kind === 'text' ? atCursor(operation, values) : operation,
    )
    // The form goes on changing its objects in place: keep what they are now. Undefined fields fall away.
    return JSON.parse(JSON.stringify(this.#storable(made))) as Operation[]
  }

  #storable(operations: readonly Operation[]): readonly Operation[] {
    const before = this.#unstorable
    this.#unstorable = unstorable(operations)
    if (before.length > 0 || this.#unstorable.length > 0) this.hears.unstorable(this.#unstorable)
    return this.#unstorable.length === 0
      ? operations
      : operations.filter((each) => unstorable([each]).length === 0)
  }

  #restore(log: EditLog<Factsheet>, edit: Edit): void {
    this.#restoring = true
    this.form.reset(structuredClone(log.record), { keepTouched: true })
    this.#restoring = false
    this.#follow(log)
    this.hears.made(edit)
  }

  #follow(log: EditLog<Factsheet>, andTell = true): void {
    if (log === this.#log) return
    this.#log = log
    if (andTell) this.hears.log(log)
  }
}

/** A change of a text where somebody is typing goes to where the cursor is, and undo brings the cursor back there. */
function atCursor(splice: Splice, values: unknown): Splice {
  const text = valueAt(values, splice.address)
  const cursor = typeof text === 'string' ? cursorIn(splice.address, text) : undefined
  return cursor === undefined ? splice : endingAt(splice, text as string, cursor)
}

/**
 * The part of a form path that the record has already, up to the whole of a list or an answer: what is new below it
 * has no address of its own yet.
 */
function knownPath(record: unknown, name: string): string | undefined {
  const steps = name.split('.')
  let here: unknown = record
  for (const [index, step] of steps.entries()) {
    const next = (here as Record<string, unknown> | undefined)?.[step]
    if (next === undefined) return index === 0 ? undefined : steps.slice(0, index).join('.')
    here = next
  }
  // A part of an answer may change its state, and an item its place: compare what holds it.
  const holder = steps.findIndex((_, index) =>
    isAnswer(valueAtPath(record, steps.slice(0, index + 1).join('.'))),
  )
  return holder >= 0 ? steps.slice(0, holder + 1).join('.') : name
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value
}

function valueAtPath(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((here, step) => (here as Record<string, unknown> | undefined)?.[step], record)
}
