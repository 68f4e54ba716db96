import { useSyncExternalStore } from 'react'
import { byWording } from '../../src-shared/checks/by-wording'
import { followClaims, type Claims } from '../../src-shared/checks/claims'
import { sortDismissed, type Dismissed } from '../../src-shared/checks/dismissals'
import type { Finding } from '../../src-shared/checks/finding'
import { followFindings, type Surroundings } from '../../src-shared/checks/findings'
import { kindOf } from '../../src-shared/checks/kind'
import { followProgress, type Progress } from '../../src-shared/checks/progress'
import { editionProgress } from '../../src-shared/editions/progress'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { partOf, type Part } from '../../src-shared/factsheet/parts'
import { useFactsheetForm, type FactsheetForm } from './form'
import { readAtPauses, readFrom, useReading } from './reading'
import { suggestionsFor } from './suggestions-for'

/** How many findings a part has, and whether one of them is more than an answer that is not there yet. */
export type PartFindings = { readonly count: number; readonly grave: boolean }

export type Judgement = {
  /** False while the factsheet is being shown: the rest is empty then, and says nothing about the record. */
  readonly isRead: boolean
  /** In reading order. */
  readonly open: readonly Finding[]
  readonly dismissed: readonly Dismissed[]
  readonly byPart: Readonly<Record<Part, PartFindings>>
  /** What fields say once somebody has asked for a check: errors by their address. */
  readonly marks: Readonly<Record<Address, string>>
  readonly claims: Claims
  readonly progress: Readonly<Record<Part, Progress>>
}

const unread: Judgement = {
  isRead: false,
  open: [],
  dismissed: [],
  byPart: {},
  marks: {},
  claims: { sourced: 0, of: 0 },
  progress: {},
}

/** Of thousands of addresses, none need be taken apart with each key. */
const partAt = byWording(partOf)

/** What is found in the open factsheet, after the key and only where something changed, and whether it was asked for. */
class Judging {
  readonly #follow = followFindings(suggestionsFor)
  readonly #claims = followClaims()
  readonly #progress = followProgress(suggestionsFor)
  readonly #listeners = new Set<() => void>()
  #around: Surroundings = {}
  #checked = false
  #begun = false

  /** `record` gives the record as undo keeps it: never changed in place. */
  constructor(private readonly record: () => Factsheet) {}

  get isChecked(): boolean {
    return this.#checked
  }

  readonly read = (): Judgement => {
    if (!this.#begun) return unread
    const record = this.record()
    const { open, dismissed } = sortDismissed(record, this.#follow(record, this.#around))
    const marks: Record<Address, string> = {}
    const parts = new Map<Part, { count: number; grave: boolean }>()
    for (const finding of open) {
      const part = partAt(finding.address)
      const counted = parts.get(part) ?? { count: 0, grave: false }
      if (counted.count === 0) parts.set(part, counted)
      counted.count += 1
      counted.grave ||= kindOf(finding) !== 'missing'
      if (finding.severity === 'error') marks[finding.address] ??= finding.says
    }
    const progress = Object.fromEntries(editionProgress(record, this.#progress(record)))
    const byPart = Object.fromEntries(parts)
    const claims = this.#claims(record)
    return { isRead: true, open, dismissed, byPart, marks, claims, progress }
  }

  /** From now on it is read; before, the form is shown first. False where that was so already. */
  begin(): boolean {
    if (this.#begun) return false
    this.#begun = true
    return true
  }

  /** What a comparison with the other factsheets has brought to light. */
  surround(around: Surroundings): void {
    this.#around = around
  }

  /** From now on fields say what is missing in them, also those that nobody has left. */
  readonly check = (): void => {
    this.#checked = true
    for (const listener of this.#listeners) listener()
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}
export type { Judging }

const all = new WeakMap<object, Judging>()
const unasked = new Judging(() => {
  throw new Error('No factsheet is open here')
})

/** The judging of an open factsheet, made when its editor first asks. */
export function judgingOf(form: FactsheetForm, record: () => Factsheet): Judging {
  const known = all.get(form.control)
  if (known) return known
  const judging = new Judging(record)
  readFrom(form, record)
  readAtPauses(form, judging.read)
  all.set(form.control, judging)
  return judging
}

export function useJudgement<P>(pick: (judgement: Judgement) => P): P {
  const judging = all.get(useFactsheetForm().control) ?? unasked
  return useReading(judging.read, pick)
}

/** What is wrong at an address, once somebody has asked for a check. */
export function useMark(address: Address): string | undefined {
  const judging = all.get(useFactsheetForm().control) ?? unasked
  const isChecked = useSyncExternalStore(judging.listen, () => judging.isChecked)
  const mark = useReading(judging.read, (judgement) => judgement.marks[address])
  return isChecked ? mark : undefined
}
