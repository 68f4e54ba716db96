import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openLibrary } from '../src-main/store/library'
import { inFolder } from '../src-main/store/testland'
import { testland } from '../src-shared/checks/testland'
import { storedText } from '../src-shared/exchange/stored'
import { contentSha } from '../src-shared/factsheet/content-sha'
import { recordFormat } from '../src-shared/factsheet/envelope'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import { run } from './run'

const invented = path.join(import.meta.dirname, '../resources/codebooks/invented-2023.json')

async function ran(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('a codebook is planned, moved and taken back from the command line', () =>
  inFolder(async (folder) => {
    const data = path.join(folder, 'library')
    const library = openLibrary(data)
    const record: Factsheet = { ...testland(), edition: 2023 }
    const [policy, ...others] = record.policies
    const objectives = { ...policy!.objectives, choices: [{ code: 'employment-skills' }] }
    await library.add({ ...record, policies: [{ ...policy!, objectives }, ...others] })
    await library.close()
    const file = path.join(data, 'records', `${record.id}.json`)
    const before = await readFile(file)

    const plan = await ran('codebook', 'plan', invented, '--data', data)
    expect(plan.code).toBe(1)
    expect(plan.out).toContain('is called “Small and medium-sized enterprises” now')
    expect(plan.out).toContain('Testland A 2023: 1 to examine again, 2 asked')
    expect(plan.out).toContain('objectives/employment-skills: employment (Promoting employment)')

    const open = await ran('codebook', 'apply', invented, '--data', data)
    expect(open).toMatchObject({ code: 2, err: '2 questions are still open. Nothing has changed.' })
    expect(await readFile(file)).toEqual(before)

    const answers = path.join(folder, 'answers.json')
    const said = { 'objectives/employment-skills': ['skills'], 'level/evidence': ['keep'] }
    await writeFile(answers, JSON.stringify(said))
    const moved = await ran('codebook', 'apply', invented, '--data', data, '--answers', answers)
    expect(moved).toMatchObject({ code: 0, err: '' })
    expect(await readFile(file, 'utf8')).toContain('"code": "skills"')
    expect((await ran('codebook', 'undo', '--data', data)).code).toBe(0)
    expect(await readFile(file)).toEqual(before)
  }))

test('factsheets of two codebooks are compared through the crosswalk, or it is said why not', () =>
  inFolder(async (folder) => {
    const { codebook } = JSON.parse(await readFile(invented, 'utf8')) as {
      codebook: { id: string; version: string }
    }
    const [policy, ...others] = testland().policies
    const ticked = (code: string): Factsheet => ({
      ...testland(),
      policies: [
        { ...policy!, beneficiaries: { ...policy!.beneficiaries, choices: [{ code }] } },
        ...others,
      ],
    })
    const later = ticked('research-and-academia')
    const now: Factsheet = {
      ...later,
      codebook: { ...later.codebook, id: codebook.id, version: codebook.version },
    }
    const write = async (name: string, record: Factsheet) => {
      const around = { format: recordFormat as typeof recordFormat, rev: 1, parents: [], by: '' }
      const envelope = { ...around, contentSha: contentSha(record), at: '2026-05-03T10:00:00.000Z' }
      await writeFile(path.join(folder, name), storedText(record, envelope))
      return path.join(folder, name)
    }
    const [one, other] = [
      await write('one.factsheet', ticked('academic-institutions')),
      await write('other.factsheet', now),
    ]
    const unknown = { ...now, codebook: { ...now.codebook, id: 'elsewhere-2023' } }
    const without = await ran('changes', one, await write('unknown.factsheet', unknown))
    expect(without.err).toContain('no crosswalk leads from the one to the other')
    const through = await ran('changes', one, other, '--codebook', invented)
    expect(through.out).not.toContain('Beneficiaries')
    expect(through.err).toContain('The levels of “Evidence of performance” cannot be compared.')
  }))
