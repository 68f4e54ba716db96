import { useSyncExternalStore } from 'react'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { recordOf, useFactsheetForm, type FactsheetForm } from './form'
import { kept } from './kept'

type Read<T> = (record: Factsheet) => T

/** A single change is read before its frame is drawn, so that one frame shows both; where nothing is drawn, soon after. */
const soon = 100
/** The first key of a text is read once its frame is drawn. */
const frame = 16
/** Somebody who changes a text again within this time is typing: then it is read at the next pause … */
const typing = 600
const pause = 250
/** … or when the typing has gone on for so long. */
const longest = 5000
/** What takes its time, such as the findings, waits for a pause between ticks too, but no longer than this. */
const patience = 400

/**
 * What the whole record says, such as the score: read after the key and never with it, once for all who show it, and
 * told only where it has changed. `read` must be one and the same function wherever the same is meant.
 */
export function useReading<T, P = T>(
  read: Read<T>,
  pick: (reading: T) => P = (reading) => reading as unknown as P,
): P {
  const form = useFactsheetForm()
  const readings = readingsOf(form)
  return useSyncExternalStore(readings.listen, () => pick(readings.get(read)))
}

/** Reads it anew: something beyond the record has changed. */
export const reread = (form: FactsheetForm, read: Read<unknown>): void =>
  readingsOf(form).again(read)

/** From now on what is read is a record that never changes in place, as the form's own values do. */
export const readFrom = (form: FactsheetForm, record: () => Factsheet): void =>
  readingsOf(form).from(record)

/** `read` takes its time: quick ticks are read together. */
export const readAtPauses = (form: FactsheetForm, read: Read<unknown>): void =>
  readingsOf(form).atPauses(read)

const all = new WeakMap<object, Readings>()

function readingsOf(form: FactsheetForm): Readings {
  const known = all.get(form.control)
  if (known) return known
  const readings = new Readings(form)
  all.set(form.control, readings)
  return readings
}

class Readings {
  readonly #values = new Map<Read<unknown>, { value: unknown; stale: boolean }>()
  /** Those of them that wait for a pause. */
  readonly #slow = new Set<Read<unknown>>()
  readonly #listeners = new Set<() => void>()
  #soon: ReturnType<typeof setTimeout> | undefined
  #frame: number | undefined
  #later: ReturnType<typeof setTimeout> | undefined
  #changedSince: number | undefined
  #changedAt = -Infinity
  #stop: (() => void) | undefined
  #record: () => Factsheet

  constructor(private readonly form: FactsheetForm) {
    this.#record = () => recordOf(form)
  }

  from(record: () => Factsheet): void {
    this.#record = record
  }

  atPauses(read: Read<unknown>): void {
    this.#slow.add(read)
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    this.#stop ??= this.form.subscribe({
      formState: { values: true },
      callback: ({ name, values }) => this.#changed(isWriting(at(values, name))),
    })
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      this.#forgetSoon()
      clearTimeout(this.#later)
      this.#changedSince = undefined
      this.#stop?.()
      this.#stop = undefined
      this.#values.clear()
    }
  }

  get<T>(read: Read<T>): T {
    const known = this.#values.get(read)
    if (known && !known.stale) return known.value as T
    const now = read(this.#record())
    const value = known ? kept(known.value as T, now) : now
    this.#values.set(read, { value, stale: false })
    return value
  }

  #changed(writing: boolean): void {
    const now = Date.now()
    const isTyping = writing && now - this.#changedAt < typing
    this.#changedAt = now
    this.#changedSince ??= now
    const atMost = (ms: number) => Math.max(0, this.#changedSince! + ms - now)
    this.#forgetSoon()
    clearTimeout(this.#later)
    this.#later = setTimeout(
      // Of a tick, what is quick has been read with its frame.
      () => {
        this.#changedSince = undefined
        this.#readAnew((read) => isTyping || this.#slow.has(read))
      },
      Math.min(pause, atMost(isTyping ? longest : patience)),
    )
    if (isTyping) return
    if (writing) this.#soon = setTimeout(this.#readQuick, frame)
    else {
      this.#frame = requestAnimationFrame(this.#readQuick)
      this.#soon = setTimeout(this.#readQuick, soon)
    }
  }

  #forgetSoon(): void {
    clearTimeout(this.#soon)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }

  readonly #readQuick = (): void => {
    this.#forgetSoon()
    this.#readAnew((read) => !this.#slow.has(read))
  }

  again(read: Read<unknown>): void {
    this.#readAnew((each) => each === read)
  }

  #readAnew(isMeant: (read: Read<unknown>) => boolean): void {
    for (const [read, reading] of this.#values) reading.stale ||= isMeant(read)
    for (const listener of this.#listeners) listener()
  }
}

function at(values: unknown, name: string | undefined): unknown {
  return name
    ?.split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values)
}

/** Texts come by the key, everything else by the choice. */
function isWriting(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (typeof value !== 'object' || value === null) return false
  if ('markdown' in value) return true
  return 'value' in value && isWriting(value.value)
}
