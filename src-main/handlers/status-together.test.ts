import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testland } from '../../src-shared/checks/testland'
import { statusOf } from '../../src-shared/factsheet/factsheet'
import { recordsOf, statesAfterDying } from '../store/dying'
import { openLibrary, type Library } from '../store/library'
import { inFolder, testland as begun } from '../store/testland'
import { togetherHandlers } from './together'

const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const clock = () => new Date('2026-01-02T03:04:05.678Z')
const me = { id: idOf(77), name: 'First Analyst' }

function handlersOf(library: Library) {
  let made = 900
  const preferences = { read: () => ({ me }), keep: () => {} }
  return togetherHandlers({ library, preferences, clock, newId: () => idOf((made += 1)) })
}

/** One that is complete, and one that lacks nearly everything. */
async function twoIn(data: string) {
  const library = openLibrary(data)
  await library.add({ ...testland(), id: idOf(0) })
  await library.add(begun('', idOf(1)))
  await library.settled()
  return library
}
const both = [idOf(0), idOf(1)]

const statusesOf = async (library: Library) =>
  Promise.all(both.map(async (id) => statusOf((await library.read(id)).record)))
const sent = { status: 'sent', sentTo: 'Ministry of Testland A', due: '2026-03-01' } as const

describe('one step for several factsheets', () => {
  test('is taken by all, with who took it, and goes back to the byte and forth again', () =>
    inFolder(async (data) => {
      const library = await twoIn(data)
      const before = await recordsOf(data)
      const on = handlersOf(library)
      const { step, taken } = await on.takeSteps({ ids: both, asked: sent, note: ' By mail. ' })
      expect(taken).toEqual(both)
      const { record } = await library.read(idOf(1))
      expect(record.events).toMatchObject([
        { status: 'sent', sentTo: 'Ministry of Testland A', by: me.id, note: 'By mail.' },
      ])
      expect(record.people.map(({ name }) => name)).toContain(me.name)
      const after = await recordsOf(data)
      // Nothing was thrown away.
      expect(await library.trashed()).toEqual([])
      await on.undoTogether({ step: step!, again: false })
      expect(await recordsOf(data)).toEqual(before)
      await on.undoTogether({ step: step!, again: true })
      expect(await recordsOf(data)).toEqual(after)
    }))

  test('leaves out what it does not follow for and what is not complete, and publishing is for good', () =>
    inFolder(async (data) => {
      const library = await twoIn(data)
      const on = handlersOf(library)
      const [whole, bare] = (await on.planSteps({ ids: both })).standings
      expect(whole).toMatchObject({ steps: ['inReview', 'sent', 'published'], missing: 0 })
      expect(bare!.missing).toBeGreaterThan(0)
      const asked = { status: 'published', publicationDate: '2026-05-02' } as const
      const ids = [...both, idOf(5)]
      expect(await on.takeSteps({ ids, asked, note: '' })).toEqual({
        step: null,
        taken: [idOf(0)],
        leftOut: [idOf(1), idOf(5)],
      })
      expect(await statusesOf(library)).toEqual(['published', 'draft'])
      const kept = (await library.versions(idOf(0))).versions
      expect(kept.map(({ name }) => name)).toContain('Version 1.0')
      // Locked now, it takes no other step; and with nobody left, nothing is done.
      expect(await on.takeSteps({ ids: both, asked: sent, note: '' })).toMatchObject({
        taken: [idOf(1)],
      })
      const again = on.takeSteps({ ids: [idOf(0)], asked: sent, note: '' })
      await expect(again).rejects.toThrow(/None of the chosen/)
    }))

  test('is refused for all where something it asks for is missing', () =>
    inFolder(async (data) => {
      const library = await twoIn(data)
      const before = await recordsOf(data)
      const asked = { ...sent, sentTo: ' ' }
      const refused = handlersOf(library).takeSteps({ ids: both, asked, note: '' })
      await expect(refused).rejects.toThrow(/asks for is missing/)
      expect(await recordsOf(data)).toEqual(before)
    }))

  test('is not taken back over an edit', () =>
    inFolder(async (data) => {
      const library = await twoIn(data)
      const on = handlersOf(library)
      const { step } = await on.takeSteps({ ids: both, asked: sent, note: '' })
      const { record, envelope } = await library.read(idOf(1))
      await library.save(envelope.rev, { ...record, publisher: 'Somebody' })
      const undone = on.undoTogether({ step: step!, again: false })
      await expect(undone).rejects.toThrow(/one factsheet has been edited since/)
      expect(await statusesOf(library)).toEqual(['sent', 'sent'])
    }))

  test('wherever the disk fails for good, all have taken it after the next start, or none', () =>
    inFolder(async (folder) => {
      const made = path.join(folder, 'made')
      await (await twoIn(made)).close()
      const seen = await statesAfterDying(
        { pristine: made, dying: path.join(folder, 'library'), clock },
        async (dying) => () => handlersOf(dying).takeSteps({ ids: both, asked: sent, note: '' }),
        async (after) => (await statusesOf(after)).join(' '),
      )
      // Both ends were reached, and nothing between them.
      expect([...seen].toSorted()).toEqual(['draft draft', 'sent sent'])
    }))
})
