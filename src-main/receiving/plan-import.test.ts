import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testland as wholeTestland } from '../../src-shared/checks/testland'
import { storedText } from '../../src-shared/exchange/stored'
import type { Envelope } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { invented2023 } from '../../src-shared/recoding/invented'
import { here } from '../reading/here'
import { createReader } from '../reading/reader'
import { statesAfterDying } from '../store/dying'
import { openLibrary, type Library } from '../store/library'
import { sha256 } from '../store/sha256'
import { inFolder, testland } from '../store/testland'
import { treeOf } from '../store/tree-of'
import { planImport } from './plan-import'
import { incomingOf, usualTaking } from './take-in'

const clock = () => new Date('2026-01-02T03:04:05.678Z')
const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
let made = 900
const newId = () => idOf((made += 1))
const planOf = async (library: Library, ...paths: readonly string[]) =>
  (await planImport(library, createReader(here), paths, { clock }))!

/** A library, and beside it copies of its factsheets as colleagues have them. */
async function shared(folder: string) {
  const data = path.join(folder, 'library')
  const out = path.join(folder, 'mail')
  await mkdir(out)
  const library = openLibrary(data)
  const names = ['same', 'ahead', 'behind', 'both', 'other'] as const
  for (const [at, name] of names.entries()) {
    await library.add({ ...testland(name, idOf(at)), edition: 2000 + at })
    await library.keepVersion(idOf(at), 'handedOn')
  }
  const write = async (name: string, record: Factsheet, envelope: Envelope) =>
    writeFile(path.join(out, `${name}.factsheet`), storedText(record, envelope))
  /** What a colleague makes of a copy, in a library of their own. */
  const elsewhere = async (at: number, change: Partial<Factsheet>) => {
    const there = path.join(folder, `elsewhere-${at}`)
    await cp(data, there, { recursive: true })
    const theirs = openLibrary(there)
    const { record, envelope } = await theirs.read(idOf(at))
    await theirs.save(envelope.rev, { ...record, ...change })
    return theirs.read(idOf(at))
  }
  const same = await library.read(idOf(0))
  await write('same', same.record, same.envelope)
  const ahead = await elsewhere(1, { publisher: 'Elsewhere' })
  await write('ahead', ahead.record, ahead.envelope)
  const behind = await library.read(idOf(2))
  await write('behind', behind.record, behind.envelope)
  await library.save(behind.envelope.rev, { ...behind.record, publisher: 'Here' })
  const both = await elsewhere(3, { publisher: 'Elsewhere' })
  await write('both', both.record, both.envelope)
  const mine = await library.read(idOf(3))
  await library.save(mine.envelope.rev, { ...mine.record, publisher: 'Here' })
  const other = await elsewhere(4, { edition: 1999 })
  await write('other', other.record, other.envelope)
  await write('new', testland('new', idOf(9)), { ...same.envelope, contentSha: '' })
  await writeFile(path.join(out, 'broken.json'), '{"document":')
  await writeFile(path.join(out, 'notes.txt'), 'not a factsheet')
  await library.settled()
  return { data, out, library }
}

/** All bytes of a library that are somebody's work; the index is a copy, and the lock says who is there. */
const workIn = async (data: string): Promise<string> =>
  [...(await treeOf(data))]
    .filter(([name]) => !/^(index|lock)/.test(path.basename(name)))
    .map(([name, content]) => `${name} ${sha256(Buffer.from(content, 'base64'))}`)
    .toSorted()
    .join('\n')

test('each file is told how it stands, a bad one with its reason, and nothing has changed by it', () =>
  inFolder(async (folder) => {
    const { data, out, library } = await shared(folder)
    const before = await workIn(data)
    const { items, passedOver } = await planOf(library, out)
    expect(Object.fromEntries(items.map(({ told }) => [told.file, told.standing]))).toEqual({
      'ahead.factsheet': 'newerThere',
      'behind.factsheet': 'newerHere',
      'both.factsheet': 'bothChanged',
      'broken.json': 'invalid',
      // Its checksum is not that of its content.
      'new.factsheet': 'invalid',
      'other.factsheet': 'otherEdition',
      'same.factsheet': 'identical',
    })
    expect(items.find(({ told }) => told.standing === 'bothChanged')?.told.hasBase).toBe(true)
    expect(items.find(({ told }) => told.file === 'broken.json')?.told.why).toMatch(
      /not valid JSON/,
    )
    expect(passedOver).toBe(1)
    expect(await workIn(data)).toBe(before)
  }))

test('a factsheet given twice comes in once', () =>
  inFolder(async (folder) => {
    const { data, out, library } = await shared(folder)
    await library.trash(idOf(0))
    const copy = path.join(folder, 'copy.factsheet')
    await cp(path.join(out, 'same.factsheet'), copy)
    const { items } = await planOf(library, copy, path.join(out, 'same.factsheet'))
    expect(items.map(({ told }) => told.standing)).toEqual(['new', 'twice'])
    await library.receiver.receive(incomingOf(items, usualTaking, newId))
    expect(await library.has(idOf(0))).toBe(true)
    expect((await openLibrary(data).list()).setAside).toEqual([])
  }))

test('links, pipes and folders named like files are refused, and what they lead to is not read', () =>
  inFolder(async (folder) => {
    const { out, library } = await shared(folder)
    const trap = path.join(folder, 'trap')
    await mkdir(trap)
    await symlink(path.join(out, 'ahead.factsheet'), path.join(trap, 'link.factsheet'))
    execFileSync('mkfifo', [path.join(trap, 'pipe.factsheet')])
    await mkdir(path.join(trap, 'folder.factsheet'))
    const { items } = await planOf(library, trap, '/dev/zero', path.join(trap, 'gone.json'))
    expect(items.map(({ told: { file, standing, why } }) => [file, standing, why])).toEqual([
      ['folder.factsheet', 'invalid', expect.stringMatching(/folder that is named like a file/)],
      ['link.factsheet', 'invalid', expect.stringMatching(/is a link/)],
      ['pipe.factsheet', 'invalid', expect.stringMatching(/a pipe or a device/)],
      ['zero', 'invalid', expect.stringMatching(/a pipe or a device/)],
      ['gone.json', 'invalid', expect.stringMatching(/no such file/)],
    ])
  }))

test('what was planned comes in as one step, goes again to the byte, and comes in again', () =>
  inFolder(async (folder) => {
    const { data, out, library } = await shared(folder)
    const before = await workIn(data)
    const { items } = await planOf(library, out)
    const apart = incomingOf(
      items,
      ({ told }) => (told.standing === 'otherEdition' ? 'apart' : usualTaking({ told } as never)),
      newId,
    )
    expect(apart).toHaveLength(2)
    const received = await library.receiver.receive(apart)
    const after = await library.read(idOf(1))
    expect(after.record.publisher).toBe('Elsewhere')
    expect(after.envelope.parents).toHaveLength(2)
    expect((await library.versions(idOf(1))).versions.map(({ kind }) => kind)).toContain('replaced')
    expect((await library.list()).summaries).toHaveLength(6)
    await library.receiver.takeBack(received)
    const back = (await workIn(data)).split('\n').filter((line) => !line.startsWith('history'))
    expect(back).toEqual(before.split('\n').filter((line) => !line.startsWith('history')))
    await library.receiver.receiveAgain(received)
    expect((await library.read(idOf(1))).record.publisher).toBe('Elsewhere')

    // What was edited since is not taken back, and neither is anything else.
    const { record, envelope } = await library.read(idOf(1))
    await library.save(envelope.rev, { ...record, publisher: 'Edited since' })
    await expect(library.receiver.takeBack(received)).rejects.toMatchObject({ code: 'stale' })
    expect((await library.read(idOf(1))).record.publisher).toBe('Edited since')
  }))

test('what the library has become since the plan was made is not written over', () =>
  inFolder(async (folder) => {
    const { data, out, library } = await shared(folder)
    const { items } = await planOf(library, out)
    const { record, envelope } = await library.read(idOf(1))
    await library.save(envelope.rev, { ...record, publisher: 'Meanwhile' })
    await library.settled()
    const before = await workIn(data)
    const incoming = incomingOf(items, usualTaking, newId)
    await expect(library.receiver.receive(incoming)).rejects.toMatchObject({ code: 'stale' })
    expect(await workIn(data)).toBe(before)
  }))

/** Runs an import that dies at every call in turn; answers the states that the library was found in afterwards. */
async function dyingImports(
  folder: string,
  importing: (library: Library, out: string) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  const { data: pristine, out } = await shared(folder)
  return statesAfterDying(
    { pristine, dying: path.join(folder, 'dying'), clock },
    async (dying) => () => importing(dying, out),
    async (_after, data) => {
      expect((await readdir(data)).includes('staging')).toBe(false)
      return (await workIn(data))
        .split('\n')
        .filter((line) => /^(records|trash)/.test(line))
        .join('\n')
    },
  )
}

test('an import has happened as a whole or not at all, whichever call it dies at', () =>
  inFolder(async (folder) => {
    const states = await dyingImports(folder, async (library, out) => {
      const { items } = await planOf(library, out)
      made = 900
      const all = incomingOf(
        items,
        ({ told }) => (told.standing === 'otherEdition' ? 'apart' : 'take'),
        newId,
      )
      await library.receiver.receive(all)
    })
    expect(states.size).toBe(2)
  }))

test('control: factsheets brought in one by one are found half brought in', () =>
  inFolder(async (folder) => {
    const states = await dyingImports(folder, async (library, out) => {
      const { items } = await planOf(library, out)
      for (const { document, told } of items) {
        if (document && told.standing !== 'identical') await library.replace(document.record)
      }
    })
    expect(states.size).toBeGreaterThan(2)
  }))

test('of a factsheet whose codebook is not here, or is another one here, it is said', () =>
  inFolder(async (folder) => {
    const there = openLibrary(path.join(folder, 'there'))
    await there.add({ ...wholeTestland(), edition: 2023 })
    await there.codebooks.move(invented2023, { 'level/evidence': ['keep'] })
    const { record, envelope } = await there.read(wholeTestland().id)
    const copy = path.join(folder, 'copy.factsheet')
    await writeFile(copy, storedText(record, envelope))

    const mine = openLibrary(path.join(folder, 'here'))
    const notes = async () => (await planOf(mine, copy)).items[0]!.told.notes
    // This process has learned it of the other library, which is none of this one's.
    expect(await notes()).toContainEqual(
      expect.stringMatching(/codebook “invented-2023”.*this library does not have/),
    )
    await mine.codebooks.move(
      { ...invented2023, codebook: { ...invented2023.codebook, title: 'Another' } },
      {},
    )
    expect(await notes()).toContainEqual(expect.stringContaining('another state of the codebook'))
    await mine.codebooks.moveBack()
    await mine.codebooks.move(invented2023, {})
    expect(await notes()).toEqual([])
  }))
