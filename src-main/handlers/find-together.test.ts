import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testland } from '../../src-shared/checks/testland'
import { recordsOf, statesAfterDying } from '../store/dying'
import { openLibrary, type Library } from '../store/library'
import { inFolder, testland as begun } from '../store/testland'
import { togetherHandlers } from './together'

const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const clock = () => new Date('2026-01-02T03:04:05.678Z')
const all = [idOf(0), idOf(1), idOf(2)]

function handlersOf(library: Library) {
  let made = 900
  const preferences = { read: () => undefined, keep: () => {} }
  return togetherHandlers({ library, preferences, clock, newId: () => idOf((made += 1)) })
}

/** Two drafts and, last, one that is published. */
async function threeIn(data: string) {
  const library = openLibrary(data)
  await library.add(begun('An agency, and another agency.\nThe Agency of Testland.', idOf(0)))
  await library.add({ ...begun('One agency.', idOf(1)), publisher: 'The agency' })
  const introduction = { lang: 'en', markdown: 'The agency is published.' }
  await library.add({ ...testland(), id: idOf(2), introduction })
  const asked = { status: 'published', publicationDate: '2026-05-02' } as const
  await handlersOf(library).takeSteps({ ids: [idOf(2)], asked, note: '' })
  await library.settled()
  return library
}
const query = { find: 'agency', matchCase: true, wholeWord: false }

const textsOf = async (library: Library) =>
  Promise.all(all.map(async (id) => (await library.read(id)).record.introduction.markdown))

/** All that is found, as the window asks for it when nothing was unticked. */
async function everything(library: Library) {
  const { found } = await handlersOf(library).findTogether({ ids: all, query })
  return found.map(({ id, sha, hits }) => ({ id, sha, keys: hits.map(({ key }) => key) }))
}

describe('finding in several factsheets', () => {
  test('says where, in which field and in which line; what is published is named and left out', () =>
    inFolder(async (data) => {
      const library = await threeIn(data)
      const { found, locked, isCut } = await handlersOf(library).findTogether({ ids: all, query })
      expect(locked).toEqual(['Testland A 2022'])
      expect(isCut).toBe(false)
      expect(found.map(({ hits }) => hits.map(({ label }) => label))).toEqual([
        ['Introduction', 'Introduction'],
        ['Publisher', 'Introduction'],
      ])
      for (const { hits } of found)
        for (const { text, start, end } of hits) expect(text.slice(start, end)).toBe('agency')
      expect(found[0]!.hits[1]!.text).toBe('An agency, and another agency.')
    }))

  test('stops at as many as anybody looks through, and says so', () =>
    inFolder(async (data) => {
      const library = openLibrary(data)
      await library.add(begun('agency '.repeat(999), idOf(0)))
      await library.add(begun('agency agency', idOf(1)))
      const { found, isCut } = await handlersOf(library).findTogether({ ids: all, query })
      expect(isCut).toBe(true)
      expect(found.map(({ hits }) => hits.length)).toEqual([999, 1])
    }))
})

describe('replacing in several factsheets', () => {
  test('changes the ticked hits and nothing else, and goes back to the byte', () =>
    inFolder(async (data) => {
      const library = await threeIn(data)
      const before = await recordsOf(data)
      const on = handlersOf(library)
      const [first, second] = await everything(library)
      // Of the first, only the second hit.
      const chosen = [{ ...first!, keys: first!.keys.slice(1) }, second!]
      const { step, hits, factsheets } = await on.replaceTogether({ chosen, query, by: 'body' })
      expect({ hits, factsheets }).toEqual({ hits: 3, factsheets: 2 })
      expect(await textsOf(library)).toEqual([
        'An agency, and another body.\nThe Agency of Testland.',
        'One body.',
        'The agency is published.',
      ])
      expect((await library.read(idOf(1))).record.publisher).toBe('The body')
      const { versions } = await library.versions(idOf(1))
      expect(versions.map(({ kind }) => kind)).toContain('beforeTogether')
      await on.undoTogether({ step, again: false })
      expect(await recordsOf(data)).toEqual(before)
    }))

  test('does nothing at all where one is another by now, or is published', () =>
    inFolder(async (data) => {
      const library = await threeIn(data)
      const on = handlersOf(library)
      const chosen = await everything(library)
      const { record, envelope } = await library.read(idOf(1))
      await library.save(envelope.rev, { ...record, publisher: 'An agency and its agency' })
      await library.settled()
      const before = await recordsOf(data)
      const stale = on.replaceTogether({ chosen, query, by: 'body' })
      await expect(stale).rejects.toThrow(/reads otherwise/)
      const sha = (await library.read(idOf(2))).envelope.contentSha
      const locked = [chosen[0]!, { id: idOf(2), sha, keys: ['introduction#0'] }]
      const refused = on.replaceTogether({ chosen: locked, query, by: 'body' })
      await expect(refused).rejects.toThrow(/None of the factsheets was changed/)
      expect(await recordsOf(data)).toEqual(before)
    }))

  test('wherever the disk fails for good, all say it after the next start, or none', () =>
    inFolder(async (folder) => {
      const made = path.join(folder, 'made')
      await (await threeIn(made)).close()
      const by = 'body'
      const seen = await statesAfterDying(
        { pristine: made, dying: path.join(folder, 'library'), clock },
        async (dying) => {
          const chosen = await everything(dying)
          return () => handlersOf(dying).replaceTogether({ chosen, query, by })
        },
        async (after) => (await textsOf(after)).map((text) => text.includes(by)).join(' '),
      )
      // Both ends were reached, and nothing between them.
      expect([...seen].toSorted()).toEqual(['false false false', 'true true false'])
    }))
})
