import * as fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src-shared/contract/contract'
import { verbs, type Verb } from '../../src-shared/contract/verbs'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { diff } from '../../src-shared/factsheet/operations'
import { beginPolicy } from '../../src-shared/factsheet/policy'
import { createHost } from '../host'
import { inFolder, testland } from '../store/testland'
import { askingOf } from './asking'
import { suggestedName } from './leaving-file'

/** The real library and handlers, asked as the window asks; the tests answer where files go and come from. */
function hostIn(folder: string) {
  const asked = {
    names: [] as string[],
    shown: [] as string[],
    switched: [] as string[],
    left: 0,
    stayed: 0,
  }
  const where: {
    imports?: string[]
    save?: string
    open?: string
    folder?: string
    package?: string
  } = {}
  const noted: unknown[] = []
  const host = createHost({
    data: path.join(folder, 'library'),
    ask: {
      openFile: async () =>
        where.open === undefined
          ? undefined
          : { name: path.basename(where.open), path: where.open },
      filesToImport: async () => where.imports,
      givenFiles: () => [],
      saveFile: async (name) => {
        asked.names.push(name)
        return where.save
      },
      saveFolder: async () => where.folder,
      showFile: (file) => void asked.shown.push(file),
    },
    place: {
      isGiven: false,
      choose: async () => where.folder,
      choosePackage: async () => where.package,
      switchTo: async (next) => void asked.switched.push(next),
    },
    leave: () => void (asked.left += 1),
    stay: () => void (asked.stayed += 1),
    note: (error) => noted.push(error),
  })
  const { answer, fault } = askingOf(host)
  /** Makes the open record another one, as the window does it. */
  const change = async (
    { record, n, opening }: Answers<'openFactsheet'>,
    after: Partial<Factsheet>,
    say: typeof answer = answer,
  ) => {
    const operations = diff(record, { ...record, ...after })
    const edits = [{ kind: 'do' as const, operations, at: 0 }]
    return say('keepEdits', { id: record.id, opening, from: n + 1, edits })
  }
  return { host, answer, fault, asked, where, noted, change }
}

const begun = { code: 'XA', name: 'Testland A', edition: 2022 }

test('every verb is answered, from a new factsheet to the window closing', () =>
  inFolder(async (folder) => {
    const { answer, fault, asked, where, noted, change } = hostIn(folder)
    const answered = new Set<Verb>()
    const say: typeof answer = (verb, question) => {
      answered.add(verb)
      return answer(verb, question)
    }
    const { id } = await say('beginFactsheet', begun)
    expect(await say('resume', {})).toEqual({ id: null })
    expect(await say('readAhead', { id })).toEqual({})
    const begunNow = await say('openFactsheet', { id })
    expect(begunNow).toMatchObject({ n: 0, done: [], undone: [] })
    expect(await say('resume', {})).toEqual({ id })
    const policy = { ...beginPolicy('p', 'inForce'), status: 'ended' as const }
    const changed = { publisher: 'Somebody', policies: [policy] }
    expect(await change(begunNow, changed, say)).toMatchObject({ n: 1 })
    expect(await say('closeFactsheet', { id })).toEqual({})
    expect(await say('resume', {})).toEqual({ id: null })
    const edited = { ...begunNow.record, ...changed }
    const apart = await say('keepApart', { record: { ...edited, publisher: 'Another' } })
    expect((await answer('openFactsheet', apart)).record.publisher).toBe('Another')
    expect((await answer('openFactsheet', { id })).record.publisher).toBe('Somebody')
    await answer('trashFactsheet', apart)
    const copy = await say('duplicateFactsheet', { id })
    const next = (await say('beginEdition', { ids: [id], edition: 2023 })).begun
    expect((await answer('openFactsheet', { id: next[0]! })).record.edition).toBe(2023)
    expect(await answer('beginEdition', { ids: next, edition: 2023 })).toMatchObject({ begun: [] })
    const [later = ''] = next
    await say('noteErratum', { id, target: 'introduction', text: 'Erratum. It should read so.' })
    const { record: noted2022 } = await say('readFactsheet', { id })
    expect(noted2022.notes.at(-1)).toMatchObject({ target: 'introduction', kind: 'verify' })
    const all = await say('listNotes', {})
    expect(all).toMatchObject({
      unreadable: 0,
      notes: [{ factsheet: { id }, field: 'Introduction' }],
    })
    expect(await say('beginSecondCoding', { id, into: 'file' })).toEqual({ outcome: 'cancelled' })
    const second = await answer('beginSecondCoding', { id, into: 'library' })
    const [coding] = (await say('listSecondCodings', { id })).codings
    expect(second).toEqual({ outcome: 'begun', id: coding?.id })
    await answer('trashFactsheet', { id: coding!.id })
    expect(await answer('listSecondCodings', { id })).toEqual({ codings: [] })
    const list = await say('exportChanges', { before: id, after: later, form: 'md' })
    expect(list).toMatchObject({ outcome: 'cancelled' })
    expect((await say('planSteps', { ids: next })).standings).toMatchObject([{ status: 'draft' }])
    const intoReview = { ids: next, asked: { status: 'inReview' as const }, note: '' }
    const { step: taken } = await say('takeSteps', intoReview)
    await say('undoTogether', { step: taken!, again: false })
    const query = { find: 'Testland A', matchCase: true, wholeWord: false }
    const { found } = await say('findTogether', { ids: next, query })
    const chosen = found.map((each) => ({ id: each.id, sha: each.sha, keys: [each.hits[0]!.key] }))
    expect(await say('replaceTogether', { chosen, query, by: 'Testland B' })).toMatchObject({
      hits: 1,
    })
    await answer('trashFactsheet', { id: next[0]! })
    expect(copy.id).not.toBe(id)
    const copied = await say('copyPolicy', { from: id, policy: 'p', into: copy.id })
    expect(copied).toMatchObject({ sources: 0 })
    const there = await answer('openFactsheet', { id: copy.id })
    expect(there.record.policies[1]).toMatchObject({ id: copied.policy, status: 'ended' })
    const listed = await say('listFactsheets', {})
    expect(listed.dataFolder).toBe(path.join(folder, 'library'))
    expect(listed.summaries.map((each) => each.id).toSorted()).toEqual([id, copy.id].toSorted())
    expect(await say('compareWithLibrary', { id })).toHaveProperty('alike')
    const { version } = await say('keepVersion', { id, kind: 'named', name: 'First' })
    await say('nameVersion', { id, version, name: '' })
    expect((await say('listVersions', { id })).versions).toMatchObject([{ version, name: '' }])
    expect((await say('readVersion', { id, version })).record.publisher).toBe('Somebody')
    expect((await say('readChanges', { id, address: null })).isDamaged).toBe(false)
    expect(await say('trashFactsheet', { id: copy.id })).toEqual({})
    expect(await say('restoreFactsheet', { id: copy.id })).toEqual({ id: copy.id })

    where.save = path.join(folder, 'out.factsheet')
    expect(await say('exportFactsheet', { id, form: 'workingCopy' })).toEqual({
      outcome: 'written',
      file: where.save,
    })
    await say('showExported', {})
    expect(await say('describeFolder', {})).toEqual({
      folder: path.join(folder, 'library'),
      readOnly: null,
      mended: [],
      reach: expect.toSatisfy(() => true),
    })
    await say('mendedSeen', {})
    const { items } = await say('listTrash', {})
    const back = await say('restoreTrashed', { file: items[0]!.file })
    await answer('trashFactsheet', back)
    await say('makeBackup', {})
    const { backups } = await say('listBackups', {})
    const { name } = backups[0]!
    expect((await say('openBackup', { name })).records.some((each) => each.id === id)).toBe(true)
    expect(await say('drillBackup', { name })).toMatchObject({ damaged: 0 })
    expect(await say('restoreBackup', { name, id })).toMatchObject({ failed: 0 })
    await say('takeOver', {})
    await say('compareWithLibrary', { id })
    expect(asked.shown).toEqual([where.save])
    where.open = where.save
    expect(await say('openFile', {})).toEqual({ outcome: 'identical', id })
    const unsaved = { ...edited, publisher: 'Not in the store' }
    await answer('exportFactsheet', { id, form: 'workingCopy', unsaved })
    expect(await say('openFile', {})).toMatchObject({ outcome: 'differs' })
    where.imports = [where.save]
    expect(await say('planProgress', {})).toBeNull()
    await say('stopPlan', {})
    const plan = await say('planImport', { from: 'files' })
    if (plan.outcome !== 'planned') throw new Error(plan.outcome)
    expect(plan.files).toMatchObject([{ item: 0, standing: 'bothChanged', hasBase: false }])
    const imported = await say('applyImport', { pending: plan.pending, choices: { 0: 'apart' } })
    expect(imported).toMatchObject({ added: 1, replaced: 0 })
    await say('undoImport', { step: imported.step, again: false })
    expect(await answer('planImport', { from: 'given' })).toEqual({ outcome: 'cancelled' })
    const two = await say('compareCopies', { id, with: { kind: 'file' } })
    if (two.outcome !== 'compared') throw new Error(two.outcome)
    expect(two).toMatchObject({ base: null, there: { file: 'out.factsheet' } })
    const { pending } = two
    expect(await say('mergeCopies', { pending, record: two.there.record })).toEqual({ id })
    expect((await answer('openFactsheet', { id })).record.publisher).toBe('Not in the store')
    expect(await say('exportFactsheets', { ids: [id], forms: ['md'] })).toEqual({
      outcome: 'cancelled',
    })
    where.folder = folder
    expect(
      await say('exportFactsheets', { ids: [id, copy.id], forms: ['md', 'pdf'] }),
    ).toMatchObject({
      outcome: 'written',
      folder,
      files: 2,
      // Here is no Electron to print with: that is said of each, and holds up nothing.
      leftOut: [{ why: expect.stringContaining('PDF') as string }, {}],
    })
    const three = [id, copy.id, later]
    const compared = await say('compareFactsheets', { ids: three, codebook: null })
    expect(compared.countries.map((each) => each.id)).toEqual([id, copy.id])
    expect(compared.leftOut).toMatchObject([{ id: later }])
    const question = { kind: 'criterion', criterion: 'scope' } as const
    const { said } = await say('readTestimonies', { ids: three, question })
    expect(said).toMatchObject([{ level: null, rule: 'scope.noneInForce' }, { id: copy.id }])
    expect(await say('findAlike', { ids: three, question })).toEqual({ pairs: [], isCut: false })
    const data = await say('exportDataset', { ids: three, all: false })
    expect(data).toMatchObject({ outcome: 'written', factsheets: 0, notReady: 2 })
    expect(data).toMatchObject({ leftOut: [{ name: later }] })
    const chart = { name: 'Scope, 2022', svg: '<svg/>', png: '', columns: ['=a'], rows: [[1]] }
    expect(await say('exportChart', chart)).toMatchObject({ outcome: 'written' })
    const again = path.join(folder, 'scope-2022-2')
    expect(await say('exportChart', chart)).toEqual({ outcome: 'written', folder: again })
    expect(await readFile(path.join(again, 'scope-2022.csv'), 'utf8')).toBe("'=a\n1\n")
    expect(await say('exportProgress', {})).toBeNull()
    expect(await say('stopExport', {})).toEqual({})
    await answer('exportFactsheet', { id, form: 'workingCopy' })
    await change(await answer('openFactsheet', { id }), { publisher: 'Somebody else' })
    const opened = await say('openFile', {})
    if (opened.outcome !== 'differs') throw new Error(opened.outcome)
    await say('settleOpenedFile', { pending: opened.pending, choice: 'leave' })
    await say('openSample', {})
    const pasted = '@misc{a, title={A title}, year={2021}}'
    const references = await say('readReferences', { pasted })
    if (references.outcome !== 'read') throw new Error(references.outcome)
    expect(references.references).toMatchObject([{ key: 'a', csl: { title: 'A title' } }])
    const { styles } = await say('listStyles', {})
    expect(styles.map((each) => each.id)).toContain('apa')
    where.open = path.resolve(import.meta.dirname, '../../resources/styles/apa.csl')
    const added = await say('addStyle', {})
    if (added.outcome !== 'added') throw new Error(added.outcome)
    const source = { id: 'a', csl: { type: 'book', title: 'Title' }, accesses: [] }
    const inStyle = { style: added.style.id, sources: [source] }
    expect((await say('styleSources', inStyle)).entries).toMatchObject([{ source: 'a' }])
    await say('removeStyle', { id: added.style.id })
    expect(await fault('styleSources', inStyle)).toMatchObject({ code: 'notFound' })

    const kept = await say('keepAttachment', {
      dropped: { name: '../page.html', base64: Buffer.from('A page').toString('base64') },
    })
    if (kept.outcome !== 'kept') throw new Error(kept.outcome)
    const { sha256, file } = kept.snapshot
    expect(kept.snapshot).toMatchObject({ file: 'page.html', mediaType: 'text/html' })
    expect((await say('lookAtAttachment', { sha256 })).state).toEqual({ kind: 'kept', bytes: 6 })
    where.save = path.join(folder, 'page.html')
    await say('saveAttachment', { sha256, file })
    expect(await readFile(where.save, 'utf8')).toBe('A page')

    where.save = path.join(folder, 'out.html')
    const review = { id, sentTo: 'Ministry of Testland A', format: 'html' } as const
    expect(await say('exportReview', review)).toMatchObject({ outcome: 'written' })
    expect(asked.names.at(-1)).toBe('testland-a-2022.review.html')
    where.open = where.save
    expect(await say('readReviewCopy', { id })).toEqual({ outcome: 'read', remarks: [] })

    where.save = path.join(folder, 'out.bib')
    const sources = [{ id: 'a', csl: { type: 'book', title: 'Ä' }, accesses: [] }]
    const book = { country: 'Testland A', edition: 2022, sources, format: 'bibtex' } as const
    expect(await say('exportReferences', book)).toMatchObject({ outcome: 'written', lost: [] })
    expect(asked.names.at(-1)).toBe('testland-a-2022-references.bib')
    expect(await readFile(where.save, 'utf8')).toContain('@book{a,')
    where.open = where.save
    expect(await say('readReferences', {})).toMatchObject({ outcome: 'read', format: 'bibtex' })
    const preferred = await say('changePreferences', { decimal: '.', panes: { panel: 300 } })
    expect(preferred).toMatchObject({ decimal: '.', panes: { panel: 300, panelShown: true } })
    expect(await say('readPreferences', {})).toEqual(preferred)
    expect(
      await say('exportCockpit', { edition: 2022, today: '2022-11-01', form: 'csv' }),
    ).toMatchObject({ outcome: 'written' })
    // Here is no thread to search in.
    expect(await fault('searchLibrary', { wanted: 'x' })).toMatchObject({ code: 'unexpected' })
    expect(await fault('readHits', { ids: [id], wanted: 'x' })).toMatchObject({
      code: 'unexpected',
    })
    for (const verb of ['searchLibrary', 'readHits'] as const) answered.add(verb)
    // Here is no Electron to print with.
    expect(await fault('findPages', { id })).toMatchObject({ code: 'unwritable' })
    answered.add('findPages')
    where.open = path.resolve(import.meta.dirname, '../../resources/codebooks/invented-2023.json')
    const planned = await say('planCodebook', { id: null })
    if (planned.outcome !== 'planned') throw new Error(planned.outcome)
    const move = { pending: planned.pending, decisions: {} }
    expect(await say('applyCodebook', move)).toEqual({ moved: planned.factsheets.length })
    expect((await say('listCodebooks', {})).last).toMatchObject({ title: planned.title })
    expect(await say('undoCodebook', {})).toEqual({ restored: planned.factsheets.length })
    expect(await say('firstRows', {})).toEqual({ rows: null })
    await say('stay', {})
    await say('nameEdits', { undo: 'remove policy', redo: null })
    await say('leave', {})
    expect(asked).toMatchObject({ left: 1, stayed: 1 })
    where.save = where.package = path.join(folder, 'library.zip')
    expect(await say('packLibrary', {})).toMatchObject({ outcome: 'written', file: where.save })
    expect(await fault('packLibrary', {})).toMatchObject({ code: 'unwritable' })
    where.folder = path.join(folder, 'unpacked')
    expect(await say('unpackLibrary', {})).toMatchObject({
      outcome: 'opened',
      folder: where.folder,
    })
    expect(await fault('unpackLibrary', {})).toMatchObject({ code: 'unwritable' })
    expect(asked.switched.splice(0)).toEqual([where.folder])
    where.folder = path.join(folder, 'elsewhere')
    const elsewhere = { kind: 'empty', folder: where.folder }
    expect(await say('chooseLibraryFolder', {})).toMatchObject(elsewhere)
    expect((await say('moveLibrary', {})).files).toBeGreaterThan(3)
    expect(asked.switched).toEqual([where.folder])
    // Of two libraries only the new one may be written from now on.
    expect(await fault('beginFactsheet', begun)).toMatchObject({ code: 'readOnly' })
    expect([...answered].toSorted()).toEqual([...verbs].toSorted())
    expect(noted).toEqual([])
  }))

describe('a verb asked with rubbish', () => {
  const rubbish = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    fc.record({ id: fc.oneof(fc.string(), fc.uuid(), fc.anything()) }),
    fc.record({ rev: fc.anything(), record: fc.anything() }),
    fc.record({ pending: fc.uuid(), choice: fc.constantFrom('replace', 'keepBoth', 'leave') }),
  )
  const careless = verbs.filter((verb) => verb !== 'leave' && verb !== 'stay')

  test('is answered with a fault or an answer, never an exception, and harms nothing', () =>
    inFolder(async (folder) => {
      const { host, answer, noted } = hostIn(folder)
      const { id } = await answer('beginFactsheet', begun)
      const file = path.join(folder, 'library', 'records', `${id}.json`)
      const before = await readFile(file, 'utf8')
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...careless), rubbish, async (verb, question) => {
          const reply = await host.reply(verb, question)
          if (reply.ok) return
          expect(reply.fault.message).toMatch(/^[A-Z].*\.$/)
          expect(reply.fault.code).not.toBe('unexpected')
          expect(() => structuredClone(reply)).not.toThrow()
        }),
        { numRuns: 500 },
      )
      expect(noted).toEqual([])
      expect(await readFile(file, 'utf8')).toBe(before)
    }))

  test('is refused where the verb is none', () =>
    inFolder(async (folder) => {
      const { host } = hostIn(folder)
      for (const verb of ['toString', '__proto__', 'constructor', '', 5, null, undefined]) {
        expect(await host.reply(verb, {})).toMatchObject({
          ok: false,
          fault: { code: 'malformed' },
        })
      }
    }))
})

describe('opening a file', () => {
  test('adds what the library does not hold, and asks before it replaces anything', () =>
    inFolder(async (folder) => {
      const { answer, fault, where, change } = hostIn(folder)
      const { id } = await answer('beginFactsheet', begun)
      where.save = path.join(folder, 'theirs.factsheet')
      await answer('exportFactsheet', { id, form: 'workingCopy' })
      await change(await answer('openFactsheet', { id }), { publisher: 'Mine' })
      where.open = where.save

      const opened = await answer('openFile', {})
      if (opened.outcome !== 'differs') throw new Error(opened.outcome)
      expect((await answer('openFactsheet', { id })).record.publisher).toBe('Mine')
      const both = await answer('settleOpenedFile', { pending: opened.pending, choice: 'keepBoth' })
      if (both.outcome !== 'added') throw new Error(both.outcome)
      expect((await answer('openFactsheet', { id: both.id })).record.derivedFrom?.record).toBe(id)
      expect(
        await fault('settleOpenedFile', { pending: opened.pending, choice: 'replace' }),
      ).toMatchObject({ code: 'notFound' })

      const again = await answer('openFile', {})
      if (again.outcome !== 'differs') throw new Error(again.outcome)
      const replaced = await answer('settleOpenedFile', {
        pending: again.pending,
        choice: 'replace',
      })
      if (replaced.outcome !== 'replaced') throw new Error(replaced.outcome)
      expect(await answer('openFactsheet', { id })).toMatchObject({
        record: { publisher: '' },
      })
      expect(await readdir(path.join(folder, 'library', 'trash'))).toHaveLength(1)

      // What gave way comes back, and gives way again.
      const publisher = async () => (await answer('openFactsheet', { id })).record.publisher
      const back = await answer('settleOpenedFile', { pending: replaced.before, choice: 'replace' })
      if (back.outcome !== 'replaced') throw new Error(back.outcome)
      expect(await publisher()).toBe('Mine')
      await answer('settleOpenedFile', { pending: back.before, choice: 'replace' })
      expect(await publisher()).toBe('')

      await answer('trashFactsheet', { id })
      expect(await answer('openFile', {})).toEqual({ outcome: 'added', id })
    }))

  test('never puts another edition in the place of the one held', () =>
    inFolder(async (folder) => {
      const { answer, fault, where, change } = hostIn(folder)
      const { id } = await answer('beginFactsheet', begun)
      where.save = path.join(folder, 'theirs.factsheet')
      await change(await answer('openFactsheet', { id }), { edition: 1999 })
      await answer('exportFactsheet', { id, form: 'workingCopy' })
      await change(await answer('openFactsheet', { id }), { edition: begun.edition })
      where.open = where.save
      const opened = await answer('openFile', {})
      if (opened.outcome !== 'differs') throw new Error(opened.outcome)
      const { pending, refused } = opened
      expect(refused).toBe('otherEdition')
      await fault('settleOpenedFile', { pending, choice: 'replace' })
      expect((await answer('openFactsheet', { id })).record.edition).toBe(begun.edition)
      // It may still stand beside it.
      const both = await answer('settleOpenedFile', { pending, choice: 'keepBoth' })
      expect(both.outcome).toBe('added')
    }))

  test('knows a publication of what the library holds, though it leaves the notes out', () =>
    inFolder(async (folder) => {
      const { answer, where, change } = hostIn(folder)
      const { id } = await answer('openSample', {})
      const note = {
        id: randomUUID(),
        target: 'edition',
        author: '',
        at: new Date(0).toISOString(),
        text: 'canary',
        kind: 'private' as const,
      }
      await change(await answer('openFactsheet', { id }), { notes: [note] })
      where.save = path.join(folder, 'out.json')
      await answer('exportFactsheet', { id, form: 'publication' })
      expect(await readFile(where.save, 'utf8')).not.toContain('canary')
      where.open = where.save
      expect(await answer('openFile', {})).toEqual({ outcome: 'identical', id })
    }))

  test('refuses what is no factsheet, in words, and adds nothing', () =>
    inFolder(async (folder) => {
      const { answer, fault, where } = hostIn(folder)
      const at = (name: string) => path.join(folder, name)
      await writeFile(at('empty.json'), '')
      await writeFile(at('text.json'), 'Dear colleague,')
      await writeFile(at('other.json'), '{"a":1}')
      await writeFile(at('proto.json'), '{"__proto__":{"polluted":1}}')
      await writeFile(at('huge.json'), '')
      await truncate(at('huge.json'), 5 * 1024 ** 3)
      await mkdir(at('folder.json'))
      const bad = [
        'empty.json',
        'text.json',
        'other.json',
        'proto.json',
        'huge.json',
        'folder.json',
      ]
      if (process.platform !== 'win32') {
        await symlink('/dev/zero', at('endless.json'))
        bad.push('endless.json')
      }
      for (const name of [...bad, 'missing.json']) {
        where.open = at(name)
        const { code, message } = await fault('openFile', {})
        expect(code).toMatch(/unreadable|malformed|untrusted/)
        expect(message).toMatch(/^\S.*\.$/)
      }
      expect((await answer('listFactsheets', {})).summaries).toEqual([])
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }))

  test('changes nothing where the user thinks better of it', () =>
    inFolder(async (folder) => {
      const { answer } = hostIn(folder)
      const { id } = await answer('beginFactsheet', begun)
      expect(await answer('openFile', {})).toEqual({ outcome: 'cancelled' })
      expect(await answer('exportFactsheet', { id, form: 'draft' })).toEqual({
        outcome: 'cancelled',
      })
    }))
})

test('the sample is opened, not added again', () =>
  inFolder(async (folder) => {
    const { answer } = hostIn(folder)
    const first = await answer('openSample', {})
    expect(await answer('openSample', {})).toEqual(first)
    const { summaries } = await answer('listFactsheets', {})
    expect(summaries).toMatchObject([{ code: 'KR', edition: 2022, total: 6.5 }])
  }))

const nameOf = (name: string, code = 'XA') =>
  suggestedName({ ...testland(), country: { ...testland().country, name, code } }, 'draft')

describe('exporting', () => {
  test('refuses an incomplete publication before it asks where, and lets a draft out', () =>
    inFolder(async (folder) => {
      const { answer, fault, asked, where } = hostIn(folder)
      const { id } = await answer('beginFactsheet', begun)
      where.save = path.join(folder, 'out.json')
      const refused = await fault('exportFactsheet', { id, form: 'publication' })
      expect(refused.code).toBe('incomplete')
      expect(refused.issues?.length).toBeGreaterThan(3)
      expect(asked.names).toEqual([])
      await answer('exportFactsheet', { id, form: 'draft' })
      expect(asked.names).toEqual(['testland-a-2022-draft.json'])
      expect(JSON.parse(await readFile(where.save, 'utf8'))).toMatchObject({
        completeness: { complete: false },
      })
    }))

  test('to a folder that is gone, or over a folder, is a fault and leaves nothing behind', () =>
    inFolder(async (folder) => {
      const { answer, fault, where } = hostIn(folder)
      const { id } = await answer('beginFactsheet', begun)
      expect(await fault('showExported', {})).toMatchObject({ code: 'notFound' })
      where.save = path.join(folder, 'gone', 'out.json')
      expect(await fault('exportFactsheet', { id, form: 'draft' })).toMatchObject({
        code: 'unwritable',
        message: expect.stringContaining('no longer there'),
      })
      where.save = path.join(folder, 'taken')
      await mkdir(where.save)
      expect(await fault('exportFactsheet', { id, form: 'draft' })).toMatchObject({
        code: 'unwritable',
      })
      expect((await readdir(folder)).toSorted()).toEqual(['library', 'taken'])
      await rm(where.save, { recursive: true })
    }))

  test('suggests names that every platform takes', () => {
    expect(nameOf('Republic of Korea')).toBe('republic-of-korea-2022-draft.json')
    expect(nameOf('대한민국', 'KR')).toBe('kr-2022-draft.json')
    const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
    for (const name of [
      'CON',
      'nul',
      'COM1',
      '../../x',
      'C:\\x',
      'a/b',
      'é'.repeat(300),
      '.',
      ' ',
    ]) {
      const suggested = nameOf(name)
      expect(suggested).toMatch(/^[a-z0-9][a-z0-9.-]*\.json$/)
      expect(suggested).not.toMatch(reserved)
      expect(Buffer.byteLength(suggested)).toBeLessThanOrEqual(120)
    }
  })
})

test('a library that cannot be opened answers each verb with the reason', () =>
  inFolder(async (folder) => {
    await writeFile(path.join(folder, 'library'), 'a file where the folder should be')
    const { fault } = hostIn(folder)
    const wanted = { code: /unreadable|unwritable/, message: /^The data folder .*\.$/ }
    for (const given of [
      await fault('listFactsheets', {}),
      await fault('beginFactsheet', begun),
      await fault('openSample', {}),
    ]) {
      expect(given.code).toMatch(wanted.code)
      expect(given.message).toMatch(wanted.message)
    }
    expect(await readFile(path.join(folder, 'library'), 'utf8')).toContain('a file where')
  }))

test('documents are written in the citation style that was chosen, and in Word too', () =>
  inFolder(async (folder) => {
    const { answer, fault, where } = hostIn(folder)
    const { id } = await answer('openSample', {})
    where.save = path.join(folder, 'out.md')
    const bibliography = async () => {
      await answer('exportFactsheet', { id, form: 'md' })
      return readFile(where.save!, 'utf8')
    }
    expect(await bibliography()).toContain('European Commission (2018).')
    await answer('changePreferences', { citationStyle: 'apa' })
    expect(await bibliography()).toContain('European Commission. (2018).')
    await answer('changePreferences', { citationStyle: 'own-gone' })
    expect(await fault('exportFactsheet', { id, form: 'md' })).toMatchObject({ code: 'notFound' })
    await answer('changePreferences', { citationStyle: '' })
    where.save = path.join(folder, 'out.docx')
    await answer('exportFactsheet', { id, form: 'docx' })
    expect((await readFile(where.save)).subarray(0, 2).toString()).toBe('PK')
  }))

test('data that are being written can be stopped, and leave nothing', () =>
  inFolder(async (folder) => {
    const { answer, where } = hostIn(folder)
    const ids: string[] = []
    for (let made = 0; made < 12; made += 1) ids.push((await answer('beginFactsheet', begun)).id)
    where.folder = path.join(folder, 'out')
    await mkdir(where.folder)
    const writing = answer('exportDataset', { ids, all: true })
    while ((await answer('exportProgress', {})) === null);
    await answer('stopExport', {})
    expect(await writing).toEqual({ outcome: 'stopped' })
    expect(await readdir(where.folder)).toEqual([])
    // And the next one is written.
    const next = await answer('exportDataset', { ids, all: true })
    expect(next).toMatchObject({ outcome: 'written', factsheets: 12, notReady: 0 })
  }))
