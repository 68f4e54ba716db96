import { rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Envelope } from '../../../src-shared/factsheet/envelope'
import { mostAncestors } from '../../../src-shared/factsheet/ancestry'
import { addReceived } from '../add-received'
import { openLibrary } from '../library'
import { inFolder, testland } from '../testland'

const minute = 60_000

/** Two people with a library each, who save a factsheet by turns; a clock that both go by. */
async function twoDesks(folder: string) {
  let now = Date.parse('2022-10-01T08:00:00Z')
  const clock = () => new Date((now += minute))
  const at = (name: string) => openLibrary(path.join(folder, name), { clock })
  const [mine, theirs] = [at('mine'), at('theirs')]
  const record = testland('one')
  await mine.add(record)
  const save = async (library: typeof mine, markdown: string, pause = 0) => {
    now += pause * minute
    const { record: before, envelope } = await library.read(record.id)
    await library.save(envelope.rev, { ...before, introduction: { lang: 'en', markdown } })
  }
  const baseOf = async (copy: Envelope) =>
    (await mine.commonBase(record.id, copy))?.introduction.markdown
  return { id: record.id, mine, theirs, save, baseOf }
}

test('the base of two copies is what was handed on, however often both were saved since', () =>
  inFolder(async (folder) => {
    const { id, mine, theirs, save, baseOf } = await twoDesks(folder)
    await save(mine, 'handed on')
    await addReceived(theirs, await mine.read(id))
    await mine.keepVersion(id, 'handedOn')
    for (let times = 0; times < 24; times += 1) {
      await save(mine, `mine ${times}`, times % 2 === 0 ? 20 : 0)
      await save(theirs, `theirs ${times}`, times % 3 === 0 ? 20 : 0)
    }
    const { envelope } = await theirs.read(id)
    expect(await baseOf(envelope)).toBe('handed on')
    expect(envelope.ancestors!.length).toBeLessThanOrEqual(mostAncestors)
    expect(await baseOf({ ...envelope, ancestors: [] })).toBeUndefined()
  }))

test('a merge has two parents, and is the base from then on', () =>
  inFolder(async (folder) => {
    const { id, mine, theirs, save, baseOf } = await twoDesks(folder)
    await addReceived(theirs, await mine.read(id))
    await save(mine, 'mine')
    await save(theirs, 'theirs')
    const copy = (await theirs.read(id)).envelope
    mine.joins(id, copy)
    await save(mine, 'both')
    const merged = (await mine.read(id)).envelope
    expect(merged.parents).toHaveLength(2)
    expect(merged.parents[1]).toBe(copy.contentSha)
    await save(mine, 'more')
    expect((await mine.read(id)).envelope.parents).toEqual([merged.contentSha])
    expect(await baseOf(merged)).toBeUndefined()
    await mine.keepVersion(id, 'named', 'now')
    expect(await baseOf((await mine.read(id)).envelope)).toBe('more')
  }))

test('a state that is no version is found in the journal', () =>
  inFolder(async (folder) => {
    const { id, mine, baseOf } = await twoDesks(folder)
    const { record, opening } = await mine.open(id)
    const write = (after: string, before: string, from: number) =>
      mine.keep(id, {
        opening,
        from,
        edits: [
          {
            kind: 'do',
            operations: [{ kind: 'value', address: 'publisher', before, after }],
            at: 0,
          },
        ],
      })
    await write('two', record.publisher, 1)
    await mine.follow(id)
    const { envelope } = await mine.read(id)
    await write('three', 'two', 2)
    await mine.follow(id)
    expect((await mine.commonBase(id, envelope))?.publisher).toBe('two')
    await mine.close()
    await rm(path.join(folder, 'mine', 'journal'), { recursive: true })
    expect(await baseOf(envelope)).toBeUndefined()
  }))
