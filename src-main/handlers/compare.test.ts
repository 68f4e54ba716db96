import path from 'node:path'
import { expect, test } from 'vitest'
import { findings } from '../../src-shared/checks/findings'
import { changed, cleanTestland } from '../../src-shared/checks/testland'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { openLibrary } from '../store/library'
import { inFolder } from '../store/testland'
import { compareHandlers } from './compare'

const passage =
  'Clusters in this country grew out of old mining towns, where the state paid for halls and roads and where firms later learned to share their laboratories with the new technical schools of the province.'
const reworded = passage.replace('Clusters in this', 'Clusters of that')

function factsheet(number: number, change: (draft: Factsheet) => void): Factsheet {
  return changed(cleanTestland(), (draft) => {
    draft.id = `00000000-0000-4000-8000-00000000000${number}`
    draft.introduction.markdown = ''
    change(draft)
  })
}

const own = factsheet(1, (draft) => (draft.introduction.markdown = `First.\n\n${passage}`))
const copied = factsheet(2, (draft) => {
  draft.country = { ...draft.country, code: 'XB', name: 'Testland B' }
  draft.stateOfPlay.scope.markdown = reworded
})
const lastYear = factsheet(3, (draft) => {
  draft.edition = 2021
  draft.introduction.markdown = own.introduction.markdown
})

test('passages of other countries are found by their words, in the library as it is now', async () => {
  await inFolder(async (folder) => {
    const library = openLibrary(path.join(folder, 'library'))
    for (const record of [own, copied, lastYear]) await library.add(record)
    const { compareWithLibrary } = compareHandlers({ library })
    const { alike, lastEdition } = await compareWithLibrary({ id: own.id })
    expect(alike).toMatchObject([
      {
        address: 'introduction',
        passage,
        other: {
          id: copied.id,
          country: 'Testland B',
          edition: 2022,
          address: 'stateOfPlay/scope',
        },
      },
    ])
    expect(lastEdition).toEqual([])
    expect(findings(own, { alike }).map(({ rule, address }) => `${rule} ${address}`)).toEqual([
      'passage-alike introduction',
    ])

    await library.replace(changed(copied, (draft) => (draft.stateOfPlay.scope.markdown = 'New.')))
    expect((await compareWithLibrary({ id: own.id })).alike).toEqual([])
    await library.settled()
  })
})

test('the texts of the last edition are those of the record that this one was made from', async () => {
  await inFolder(async (folder) => {
    const library = openLibrary(path.join(folder, 'library'))
    const rolled = { ...own, derivedFrom: { record: lastYear.id, sha: '' } }
    for (const record of [rolled, lastYear, copied]) await library.add(record)
    const { compareWithLibrary } = compareHandlers({ library })
    const { lastEdition } = await compareWithLibrary({ id: own.id })
    expect(lastEdition).toContain(own.introduction.markdown)
    const around = { lastEdition: new Set(lastEdition) }
    expect(findings(rolled, around).map(({ rule, address }) => `${rule} ${address}`)).toEqual([
      'text-as-last-edition introduction',
    ])
    // A duplicate for another country is no next edition.
    const other = { ...copied, derivedFrom: { record: lastYear.id, sha: '' } }
    await library.replace(other)
    expect((await compareWithLibrary({ id: copied.id })).lastEdition).toEqual([])
    await library.settled()
  })
})
