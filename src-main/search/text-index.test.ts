import { expect, test } from 'vitest'
import { testlands } from '../../src-shared/testlands/testlands'
import { TextIndex, hitIn } from './text-index'

test('a word that few say is found among thousands, whatever lies between them', () => {
  const [first] = [...testlands(1, 1)].map(({ record }) => record)
  const index = new TextIndex()
  const rare = new Set([0, 126, 127, 128, 254, 255, 3000])
  const ids = Array.from({ length: 3001 }, (_, at) => `id-${at}`)
  for (const [at, id] of ids.entries())
    index.put({
      ...first!,
      id,
      introduction: { lang: 'en', markdown: rare.has(at) ? 'rare' : 'often' },
      publisher: '',
      chapters: [],
      policies: [],
      evaluations: [],
      sources: [],
      people: [],
      glossary: [],
    })
  expect(index.find('rare')).toEqual(ids.filter((_, at) => rare.has(at)))
  expect(index.find('often')).toHaveLength(ids.length - rare.size)
  expect(index.find('often rare')).toEqual([])
})

test('finds those that say it and no others, whatever was put, changed and removed', () => {
  const records = [...testlands(30, 1)].map(({ record }) => record)
  const index = new TextIndex()
  // Often enough that what is stale is cleaned out on the way.
  for (let round = 0; round < 5; round += 1) for (const record of records) index.put(record)
  const gone = records.splice(0, 5)
  for (const { id } of gone) index.remove(id)
  for (const wanted of ['shipyard', 'hipyard', 'cluster', '集群', '스터', 'nowhere']) {
    const said = records.filter((record) => hitIn(record, wanted)).map(({ id }) => id)
    expect([...index.find(wanted)].toSorted()).toEqual(said.toSorted())
  }
  expect(index.find('shipyard').length).toBeGreaterThan(0)
  const [first] = records
  const changed = { ...first!, country: { ...first!.country, name: 'Quintessentia' } }
  index.put(changed)
  expect(index.find('quintess')).toEqual([first!.id])
  expect(index.find('quintess cluster')).toEqual(
    index.find('cluster').filter((id) => id === first!.id),
  )
  index.remove(first!.id)
  expect(index.find('quintess')).toEqual([])
})
