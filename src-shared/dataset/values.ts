import type { Cell } from './table'

type Given = { readonly state: string; readonly value?: unknown }

/** A value where one was given and is well formed; none of the empties is a value. */
export function valueIn<T extends Cell>(
  given: Given & ({ readonly state: 'answered'; readonly value: T } | { readonly state: string }),
): T | null {
  return given.state === 'answered' ? (given.value as T) : null
}

/** Texts that are nothing are no text. */
export const textIn = (text: string): string | null => (text === '' ? null : text)
