import { setImmediate } from 'node:timers/promises'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import type { Answers } from '../../src-shared/contract/contract'
import { fieldAt, fieldsOf } from '../../src-shared/factsheet/fields'
import { isBlankNote } from '../../src-shared/factsheet/people'
import type { Library } from '../store/library'

type Listed = Answers<'listNotes'>['notes']

/** The notes of all factsheets. Only those are read that have any, and each only again once it has changed. */
export function noteHandlers({ library }: { readonly library: Library }) {
  const read = new Map<string, { readonly changedAt: string; readonly notes: Listed }>()

  const notesOf = async (id: string): Promise<Listed> => {
    const { record } = await library.read(id)
    const fields = fieldsOf(record)
    const factsheet = { id, name: `${record.country.name} ${record.edition}` }
    return record.notes
      .filter((note) => !isBlankNote(note))
      .map((note) => {
        const field = fieldAt(fields, note.target)
        return {
          factsheet,
          field: field ? [field.label, field.about].filter(Boolean).join(' · ') : '',
          author: record.people.find((each) => each.id === note.author)?.name ?? '',
          note,
        }
      })
  }

  return {
    async listNotes() {
      const { summaries } = await library.list()
      const noted = summaries.filter((summary) => summary.notes > 0)
      const known = new Set(noted.map(({ id }) => id))
      for (const id of read.keys()) if (!known.has(id)) read.delete(id)
      const notes: Listed = []
      let unreadable = 0
      for (const { id, changedAt } of noted) {
        const before = read.get(id)
        if (before?.changedAt === changedAt) {
          notes.push(...before.notes)
          continue
        }
        try {
          const own = await notesOf(id)
          read.set(id, { changedAt, notes: own })
          notes.push(...own)
        } catch (error) {
          if (!(error instanceof Fault)) throw error
          unreadable += 1
        }
        // Keys and saves are answered between two of them.
        await setImmediate()
      }
      return { notes, unreadable }
    },
  } satisfies Partial<Handlers>
}
