import path from 'node:path'
import { expect, test } from 'vitest'
import { diff, type Operation } from '../../src-shared/factsheet/operations'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { stepOf, type StepAsked } from '../../src-shared/status/steps'
import { keepSteps } from './keep-steps'
import { openLibrary } from './library'
import { inFolder, testland } from './testland'

const at = '2023-05-01T08:00:00.000Z'

test('what was validated and published is kept; then the desk refuses what would change it, until a correction begins', () =>
  inFolder(async (folder) => {
    const library = openLibrary(path.join(folder, 'library'))
    const first = testland('as published')
    await library.add(first)
    const { opening } = await library.open(first.id)
    let n = 0
    const edit = async (operations: readonly Operation[]) => {
      const edits = [{ kind: 'do' as const, operations, at: 0 }]
      const kept = await library.keep(first.id, { opening, from: n + 1, edits })
      n = kept.n
      await keepSteps(library, first.id, edits)
    }
    const now = async () => (await library.read(first.id)).record
    const step = async (asked: StepAsked) => {
      const taken = stepOf(await now(), asked, { id: `e${n}`, by: '', at })
      if ('refused' in taken) throw new Error(taken.refused)
      await edit(taken.operations)
    }
    const write = async (markdown: string) => {
      const record = await now()
      const after: Factsheet = { ...record, introduction: { ...record.introduction, markdown } }
      await edit(diff(record, after))
    }
    await step({ status: 'inReview' })
    await step({ status: 'validated', validatedBy: 'Ministry of Testland A' })
    await step({ status: 'published', publicationDate: '2023-05-02' })

    await expect(write('meddled with')).rejects.toMatchObject({ code: 'locked' })
    expect((await now()).introduction.markdown).toBe('as published')
    const note = { id: 'n', target: 'introduction', author: '', at, text: 'Ask', kind: 'private' }
    await edit([{ kind: 'add', address: 'notes/n', at: 0, item: note }])

    await step({ status: 'correcting', reason: 'A year was wrong.' })
    await write('corrected')
    await step({ status: 'corrected' })
    await expect(write('meddled with')).rejects.toMatchObject({ code: 'locked' })

    const { versions } = await library.versions(first.id)
    expect(versions.map(({ kind, name }) => [kind, name])).toEqual([
      ['published', 'Version 1.1'],
      ['published', 'Version 1.0'],
      ['validated', ''],
    ])
    const old = await library.readVersion(first.id, versions[1]!.version)
    expect(old.record.introduction.markdown).toBe('as published')
    await library.close()
  }))
