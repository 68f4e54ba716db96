import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cleanTestland, testland } from '../src-shared/checks/testland'
import { fileNameOf } from '../src-shared/exchange/file-name'
import { publicationSha, publicationText, toPublication } from '../src-shared/exchange/publication'
import { storedText } from '../src-shared/exchange/stored'
import { contentSha } from '../src-shared/factsheet/content-sha'
import { recordFormat } from '../src-shared/factsheet/envelope'
import type { Factsheet } from '../src-shared/factsheet/factsheet'
import { run } from './run'

const sample = path.resolve(import.meta.dirname, '../resources/samples/republic-of-korea-2022.json')
const given = {
  exportedAt: '2026-01-02T03:04:05Z',
  generator: { name: 'factsheet-editor', version: '0.1.0' },
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'factsheets-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function call(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out, err }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const where = path.join(folder, name)
  await writeFile(where, content)
  return where
}

/** A publication whose country and collection date are missing. */
const incomplete = (): Factsheet => ({
  ...testland(),
  country: { ...testland().country, name: '' },
  collection: { year: '20x1', quarter: null },
})
const published = (record: Factsheet) => publicationText(toPublication(record, given))
const workingCopy = (record: Factsheet) =>
  storedText(record, {
    format: recordFormat,
    rev: 3,
    parents: [],
    contentSha: contentSha(record),
    by: '',
    at: given.exportedAt,
  })

describe('usage', () => {
  test.each([[[]], [['shout']]])('%j shows how it is used and fails', async (argv) => {
    const { code, out, err } = await call(...argv)
    expect(code).toBe(2)
    expect(out).toEqual([])
    expect(err.join('\n')).toMatch(/Usage: factsheets <command>/)
  })

  test.each([
    ['validate'],
    ['validate', '--loud', sample],
    ['score'],
    ['score', sample, sample],
    ['schema', 'file'],
    ['export', '--data', 'x'],
    ['export', '--out', 'x'],
    ['import', sample],
    ['import', '--data', 'x'],
  ])('%s %s %s is wrong use', async (...argv) => {
    expect(await call(...argv)).toMatchObject({ code: 2, out: [] })
  })

  test('help is no failure', async () => {
    expect((await call('--help')).code).toBe(0)
    expect((await call('validate', '--help')).out[0]).toMatch(/^Usage/)
  })
})

describe('check', () => {
  test('prints severity, rule, address and sentence, and fails on errors only', async () => {
    const draft = await file('draft.json', published(incomplete()))
    const { code, out, err } = await call('check', draft)
    expect({ code, err }).toEqual({ code: 1, err: [] })
    expect(out).toContainEqual(
      expect.stringMatching(/^error country-name-missing country\/name: ./),
    )
    expect(await call('check', sample)).toMatchObject({ code: 0, err: [] })
  })

  test('says so where nothing is found', async () => {
    const clean = await file('a.factsheet', workingCopy(cleanTestland()))
    expect(await call('check', clean)).toEqual({
      code: 0,
      out: [`${clean}: nothing found`],
      err: [],
    })
  })

  test('cannot find anything in what is no factsheet', async () => {
    expect(await call('check', await file('a.json', '{}'))).toMatchObject({ code: 2 })
    expect(await call('check', path.join(folder, 'none.json'))).toMatchObject({ code: 2, out: [] })
    expect(await call('check')).toMatchObject({ code: 2, out: [] })
  })
})

describe('validate', () => {
  test('accepts the sample and a working copy', async () => {
    const copy = await file('a.factsheet', workingCopy(testland()))
    expect(await call('validate', sample, copy)).toEqual({
      code: 0,
      out: [
        `${sample}: valid and complete, total 6,5 of 8`,
        `${copy}: valid and complete, total 4 of 8`,
      ],
      err: [],
    })
  })

  test('tells what is missing, one line each, unless a draft will do', async () => {
    const draft = await file('draft.json', published(incomplete()))
    const { code, out } = await call('validate', draft)
    expect(code).toBe(1)
    expect(out).toEqual([
      expect.stringMatching(/^country\/name: ./),
      expect.stringMatching(/^collection\/year: ./),
      expect.stringMatching(/^collection\/quarter: ./),
      // Without a year of collection nothing has an age, so the rules suggest no level there.
      expect.stringMatching(/^assessments\/continuity\/reason: ./),
    ])
    expect(await call('validate', '--draft', draft)).toMatchObject({ code: 0, err: [] })
    const several = await call('validate', sample, draft)
    expect(several.code).toBe(1)
    expect(several.out[1]).toMatch(new RegExp(`^${draft}: country/name: `))
  })

  test('does not believe a file that calls itself complete', async () => {
    const claim = {
      ...toPublication(incomplete(), given),
      completeness: { complete: true, missing: [] },
    }
    const lie = await file('lie.json', publicationText({ ...claim, sha256: publicationSha(claim) }))
    expect(await call('validate', lie)).toMatchObject({ code: 1 })
  })

  test('names the field of a wrong shape, and the checksum of a changed file', async () => {
    const document = JSON.parse(await readFile(sample, 'utf8'))
    document.factsheet.edition = '2022'
    const shape = await file('shape.json', JSON.stringify(document))
    expect(await call('validate', shape)).toEqual({
      code: 1,
      out: [expect.stringMatching(/^factsheet\/edition: /)],
      err: [],
    })
    document.factsheet.edition = 2023
    const changed = await file('changed.json', JSON.stringify(document))
    expect(await call('validate', changed)).toMatchObject({
      code: 1,
      out: [expect.stringMatching(/^sha256: /)],
    })
  })

  test('refuses what could mislead a program', async () => {
    const twice = await file('twice.json', '{"document":{"a":1,"a":2}}')
    expect(await call('validate', twice)).toMatchObject({
      code: 1,
      out: [expect.stringMatching(/^document: .*"a" stands twice/)],
    })
  })

  test('says of fields it does not know that it keeps them', async () => {
    const document = { ...toPublication(testland(), given), mood: 'fine' }
    const later = await file(
      'later.json',
      JSON.stringify({ ...document, sha256: publicationSha(document) }),
    )
    expect(await call('validate', later)).toMatchObject({
      code: 0,
      err: [expect.stringMatching(/mood: unknown to this version/)],
    })
  })

  test.each([
    ['cut.json', '{"document":'],
    ['latin.json', Uint8Array.of(0x22, 0xe9, 0x22)],
    ['newer.json', '{"document":"country-factsheet","version":9}'],
  ])('cannot judge %s', async (name, content) => {
    const where = await file(name, content)
    expect(await call('validate', where)).toEqual({
      code: 2,
      out: [],
      err: [expect.stringContaining(`${where}: `)],
    })
  })

  test('cannot judge a folder or a file that is not there, and judges the others', async () => {
    const nowhere = path.join(folder, 'nowhere.json')
    const { code, out, err } = await call('validate', folder, nowhere, sample)
    expect(code).toBe(2)
    expect(out).toHaveLength(1)
    expect(err).toEqual([
      `${folder}: This is not an ordinary file.`,
      `${nowhere}: There is no such file.`,
    ])
  })
})

describe('score', () => {
  test('prints both scores for people, with the caution', async () => {
    const { code, out } = await call('score', sample)
    expect(code).toBe(0)
    expect(out.join('\n')).toMatch(/Republic of Korea, edition 2022/)
    expect(out.join('\n')).toMatch(/Evidence of performance +0,5 +suggested 0,5/)
    expect(out.join('\n')).toMatch(/Total +6,5 +of 8, suggested 6,5/)
    expect(out.at(-1)).toMatch(/Q3 2022/)
  })

  test('prints both scores for programs', async () => {
    const { out } = await call('score', sample, '--json')
    expect(JSON.parse(out.join('\n'))).toEqual({
      criteria: {
        scope: { assessed: 2, suggested: 2 },
        continuity: { assessed: 2, suggested: 2 },
        evidence: { assessed: 0.5, suggested: 0.5 },
        instruments: { assessed: 2, suggested: 2 },
      },
      total: 6.5,
      suggestedTotal: 6.5,
      max: 8,
    })
  })

  test('has no total while a level is missing', async () => {
    const record = testland()
    const assessments = record.assessments.map((each) => ({ ...each, level: null }))
    const draft = await file('draft.json', published({ ...record, assessments }))
    const { out } = await call('score', '--json', draft)
    expect(JSON.parse(out[0]!)).toMatchObject({
      total: null,
      criteria: { scope: { assessed: null } },
    })
    expect((await call('score', draft)).out.join('\n')).toMatch(/Total +– /)
  })

  test('cannot score what it cannot read', async () => {
    expect((await call('score', path.join(folder, 'nowhere'))).code).toBe(2)
    expect((await call('score', await file('other.json', '{}'))).code).toBe(1)
  })
})

test('schema prints a JSON Schema of either file', async () => {
  const publication = JSON.parse((await call('schema')).out.join('\n'))
  const record = JSON.parse((await call('schema', '--record')).out.join('\n'))
  expect(publication.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(publication.properties.document.const).toBe('country-factsheet')
  expect(record.properties.format.const).toBe(recordFormat)
})

const data = () => path.join(folder, 'data')
const out = () => path.join(folder, 'out', 'today')

describe('import and export', () => {
  test('what was imported is exported with the same content', async () => {
    const copy = await file('a.factsheet', workingCopy(testland()))
    const added = await call('import', sample, copy, '--data', data())
    expect(added).toMatchObject({ code: 0, err: [] })
    expect(added.out).toEqual([
      expect.stringContaining('added Republic of Korea'),
      expect.stringContaining('added Testland A'),
    ])
    expect(await call('export', '--data', data(), '--out', out())).toMatchObject({
      code: 0,
      err: [],
    })
    expect((await readdir(out())).toSorted()).toEqual([
      'republic-of-korea-2022.json',
      'testland-a-2022.json',
    ])
    const again = JSON.parse(
      await readFile(path.join(out(), 'republic-of-korea-2022.json'), 'utf8'),
    )
    expect(again.sha256).toBe(JSON.parse(await readFile(sample, 'utf8')).sha256)
    const all = await Promise.all(
      (await readdir(out())).map((name) => call('validate', path.join(out(), name))),
    )
    expect(all.map(({ code }) => code)).toEqual([0, 0])
  })

  test('imports the same content once, and another version never', async () => {
    const first = await file('first.json', published(testland()))
    const other = await file('other.json', published({ ...testland(), publisher: 'Another' }))
    await call('import', first, '--data', data())
    const before = await readdir(path.join(data(), 'records'))
    expect(await call('import', first, '--data', data())).toMatchObject({
      code: 0,
      out: [expect.stringMatching(/already/)],
    })
    expect(await call('import', other, '--data', data())).toMatchObject({
      code: 1,
      out: [],
      err: [expect.stringMatching(/other\.json: left out.*Testland A/)],
    })
    expect(await readdir(path.join(data(), 'records'))).toEqual(before)
    await call('export', '--data', data(), '--out', out())
    const kept = JSON.parse(await readFile(path.join(out(), 'testland-a-2022.json'), 'utf8'))
    expect(kept.factsheet.publisher).toBe(testland().publisher)
  })

  test('a bad file is named and left out, whatever is wrong with it, and the good ones come in', async () => {
    const good = await file('good.factsheet', workingCopy(testland()))
    const bad = [
      await file('empty.factsheet', ''),
      await file('deep.factsheet', '['.repeat(40)),
      await file('twice.factsheet', '{"a": 1, "a": 2}'),
      await file('list.factsheet', '[]'),
      path.join(folder, 'nowhere.factsheet'),
    ]
    const all = [bad[0]!, bad[1]!, good, ...bad.slice(2)]
    const imported = await call('import', ...all, '--data', data())
    expect(imported.code).toBe(1)
    const said = [...imported.out, ...imported.err]
    for (const each of bad) {
      expect(said.filter((one) => one.startsWith(`${each}: `))).toHaveLength(1)
    }
    expect(said.filter((one) => one.startsWith(good))).toEqual([
      expect.stringContaining('added Testland A'),
    ])
    expect(await readdir(path.join(data(), 'records'))).toHaveLength(1)
  })

  test('exports an incomplete factsheet only as a draft, and the others all the same', async () => {
    const draft = { ...incomplete(), id: '11111111-1111-4111-8111-111111111111' }
    const files = [
      await file('a.json', published(testland())),
      await file('b.json', published(draft)),
    ]
    await call('import', ...files, '--data', data())
    const refused = await call('export', '--data', data(), '--out', out())
    expect(refused.code).toBe(1)
    expect(refused.err).toEqual([
      expect.stringMatching(/^XA, edition 2022: not exported, 4 things are missing/),
    ])
    expect(refused.out.filter((line) => line.startsWith(`${draft.id}: `))).toHaveLength(4)
    expect(await readdir(out())).toEqual(['testland-a-2022.json'])
    expect((await call('export', '--draft', '--data', data(), '--out', out())).code).toBe(0)
    const name = fileNameOf(draft, 'draft')
    const text = JSON.parse(await readFile(path.join(out(), name), 'utf8'))
    expect(text.completeness).toMatchObject({ complete: false })
    expect(text.factsheet.collection.year).toEqual({ state: 'illFormed', typed: '20x1' })
  })

  test('two factsheets of one name get two files', async () => {
    const twin = { ...testland(), id: '22222222-2222-4222-8222-222222222222' }
    const files = [
      await file('a.json', published(testland())),
      await file('b.json', published(twin)),
    ]
    await call('import', ...files, '--data', data())
    await call('export', '--data', data(), '--out', out())
    expect((await readdir(out())).toSorted()).toEqual([
      'testland-a-2022-2.json',
      'testland-a-2022.json',
    ])
  })

  test('a damaged record is named and does not hold up the others', async () => {
    await call('import', sample, '--data', data())
    const damaged = path.join(data(), 'records', '33333333-3333-4333-8333-333333333333.json')
    await writeFile(damaged, '{"format":')
    const { code, err } = await call('export', '--data', data(), '--out', out())
    expect(code).toBe(1)
    expect(err).toEqual([expect.stringContaining(path.basename(damaged))])
    expect(await readdir(out())).toEqual(['republic-of-korea-2022.json'])
    expect(await readFile(damaged, 'utf8')).toBe('{"format":')
  })

  test('a folder that is no data folder stays as it is, and an out that is a file is refused', async () => {
    const other = path.join(folder, 'other')
    await mkdir(other)
    expect((await call('export', '--data', other, '--out', out())).code).toBe(2)
    expect(await readdir(other)).toEqual([])
    await call('import', sample, '--data', data())
    const taken = await file('taken', 'kept')
    expect(await call('export', '--data', data(), '--out', taken)).toMatchObject({
      code: 2,
      out: [],
    })
    expect(await readFile(taken, 'utf8')).toBe('kept')
  })
})

describe('the next edition', () => {
  const ofTestland = { ...cleanTestland(), edition: 2022 }
  const rolling = (...more: string[]) =>
    call('roll', '--data', path.join(folder, 'library'), '--from', '2022', '--to', ...more)

  test('is begun with the answers of the one before, once, and shows no change but the years', async () => {
    const before = await file('before.factsheet', workingCopy(ofTestland))
    await call('import', before, '--data', path.join(folder, 'library'))
    expect(await rolling('2023')).toEqual({
      code: 0,
      out: [`${ofTestland.country.name}: edition 2023 begun with the answers of 2022`],
      err: [],
    })
    expect(await rolling('2023')).toMatchObject({ code: 1, out: [] })

    const records = path.join(folder, 'library', 'records')
    const name = (await readdir(records)).find((each) => !each.startsWith(ofTestland.id))!
    const compared = await call('changes', before, path.join(records, name))
    expect(compared).toMatchObject({ code: 0, err: [] })
    expect(compared.out).toEqual([
      'collection/year: Data collection: Year: 2022 → 2023',
      expect.stringMatching(/^Total 4 → 4, suggested /),
    ])

    const turned = await call('changes', path.join(records, name), before)
    expect(turned.out).toEqual(compared.out)
    expect(turned.err).toEqual([expect.stringContaining('The newer one was named first')])
  })

  test.each([[[]], [['2022']], [['next']]])('is not begun for %j', async (to) => {
    expect(await rolling(...to)).toMatchObject({ code: 2, out: [] })
  })

  test('a change is told with its words, a rule that fires another with its facts', async () => {
    const before = await file('before.factsheet', workingCopy(cleanTestland()))
    const record = cleanTestland()
    const after = await file(
      'after.factsheet',
      workingCopy({
        ...record,
        publisher: 'Institute',
        policies: record.policies.filter(({ id }) => id !== 'programme'),
        relations: [],
      }),
    )
    const compared = await call('changes', before, after)
    expect(compared.code).toBe(0)
    expect(compared.out).toContainEqual(expect.stringContaining('Institute'))
    expect(compared.out).toContainEqual(expect.stringMatching(/^ {2}- .*2005/))
    const asJson = await call('changes', before, after, '--json')
    expect(JSON.parse(asJson.out.join('\n'))).toMatchObject({
      moved: [{ criterion: 'continuity' }],
    })
    expect((await call('changes', before, before)).out).toEqual(['nothing changed'])
  })
})

test('two codings are compared list by list, and what differs is named', async () => {
  const record = cleanTestland()
  const other: Factsheet = {
    ...record,
    assessments: record.assessments.map((each) =>
      each.criterion === 'evidence' ? { ...each, level: 1 } : each,
    ),
  }
  const files = [
    await file('one.factsheet', workingCopy(record)),
    await file('other.factsheet', workingCopy(other)),
  ]
  const compared = await call('agreement', ...files)
  expect(compared.code).toBe(0)
  expect(compared.out).toContainEqual(expect.stringMatching(/^Levels: 3 of 4 agree \(75 %\)/))
  expect(compared.out.at(-1)).toBe(
    'assessments/evidence/level: assessed as 0 in the first, 1 in the second',
  )
  expect(await call('agreement', files[0]!)).toMatchObject({ code: 2, out: [] })
  const missing = await call('agreement', files[0]!, path.join(folder, 'gone'))
  expect(missing).toMatchObject({ code: 2, out: [] })
})
