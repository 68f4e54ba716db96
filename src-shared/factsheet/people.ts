import { z } from 'zod'
import { originalName } from './text'

export const person = z.strictObject({ id: z.string(), name: z.string(), role: z.string() })
export type Person = z.infer<typeof person>

/** The role of a person whose name is published. Nobody else leaves in a publication or a document. */
export const authorRole = 'author'

/** The role of whoever has worked on a factsheet in this app and said who they are. They are not printed. */
export const analystRole = 'analyst'

/** The people with me among them under my present name. An author who acts stays an author. */
export function withAnalyst(people: Person[], me: Pick<Person, 'id' | 'name'>): Person[] {
  const known = people.find((each) => each.id === me.id)
  if (!known) return [...people, { ...me, role: analystRole }]
  if (known.name === me.name || known.role !== analystRole) return people
  return people.map((each) => (each === known ? { ...known, name: me.name } : each))
}

/** What a body or an acronym of this factsheet is called, offered while typing. It never leaves in a publication. */
export const term = z.strictObject({
  id: z.string(),
  term: z.string(),
  meaning: z.string(),
  original: originalName,
})
export type Term = z.infer<typeof term>

export const noteKinds = ['private', 'verify', 'query', 'review'] as const

/** A remark on a field, or with kind `verify` a flag that it has yet to be checked. It never leaves in a publication. */
export const note = z.strictObject({
  id: z.string(),
  target: z.string(),
  author: z.string(),
  at: z.iso.datetime(),
  text: z.string(),
  kind: z.enum(noteKinds),
  /** Whose it is to settle, by name, and until which day (YYYY-MM-DD as typed). */
  assignee: z.string().optional(),
  due: z.string().optional(),
  resolved: z.strictObject({ by: z.string(), at: z.iso.datetime() }).optional(),
})
export type Note = z.infer<typeof note>

/** A remark that says nothing. A flag says something without words. */
export function isBlankNote(given: Pick<Note, 'text' | 'kind'>): boolean {
  return given.text.trim() === '' && given.kind === 'private'
}
