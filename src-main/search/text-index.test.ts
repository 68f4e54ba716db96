import { expect, test } from 'vitest'
import { testlands } from '../../src-shared/testlands/testlands'
import { TextIndex, hitIn } from './text-index'

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
