import type { Disk } from './disk'

/** Records go by a letter here; what they hold is the number of the edit that their text shows. */
export type Name = 'a' | 'b'

/** One thing an author does: `write` is what typing does, `save` puts a whole record in place. When its promise resolves, it has been acknowledged: the author was told "Saved". */
export type Step =
  | { readonly kind: 'begin' | 'write' | 'save'; readonly name: Name; readonly edit: number }
  /** The file of the record takes over what was written so far. */
  | { readonly kind: 'follow'; readonly name: Name }
  | { readonly kind: 'remove'; readonly name: Name }
  | { readonly kind: 'bringBack'; readonly name: Name; readonly edit: number }

/** What a record shows: an edit; a text that nobody wrote, without a word about it; or that it cannot be read. */
export type Shown = number | 'garbled' | 'unreadable'

/** What is there of each record. One that is gone is not in it. */
export type Found = ReadonlyMap<Name, Shown>

/** Something that keeps records, at work. */
export type Store = {
  take(step: Step): Promise<void>
  /** What the record shows now, on which the next `write` is made. Throws where it cannot be read. */
  read(name: Name): Promise<Shown>
  /** Resolves when nothing is being written any more. */
  settle(): Promise<void>
}

/** A way of keeping records that is put to the test. */
export type Keeper = {
  readonly name: string
  open(folder: string, disk: Disk): Promise<Store>
  /** What a fresh start finds. Never throws: what cannot be read is found unreadable. */
  find(folder: string, disk: Disk): Promise<Found>
  /** Whether it may keep an edit in another record than the one it was made in, where somebody else has written there. */
  readonly setsApart: boolean
  /** What all records show that a fresh start finds, those among them that it has set apart from another. */
  all(folder: string, disk: Disk): Promise<readonly Shown[]>
  /** Which file holds the record. */
  fileOf(folder: string, name: Name): string
}

export const names: readonly Name[] = ['a', 'b']

/** A few paragraphs, all of which tell the number, so that half of one edit never passes for a whole. They grow. */
export const textOf = (edit: number) =>
  `Edit ${edit}. ${`Paragraph of ${edit}. `.repeat(40 + (edit % 400))}`.trim()

export function editIn(text: string): number | 'garbled' {
  const edit = Number(/^Edit (\d+)\./.exec(text)?.[1] ?? Number.NaN)
  return textOf(edit) === text ? edit : 'garbled'
}
