import { expect, test } from 'vitest'
import { beginSource } from '../factsheet/source'
import { citationOffers } from './citation-offers'

const sources = [
  { ...beginSource('motie-2021'), csl: { type: 'report', title: 'Industrial Clustering Act' } },
  {
    ...beginSource('oecd-2020'),
    csl: { type: 'report', title: 'Economic Survey', author: [{ literal: 'OECD' }] },
  },
]
const offered = (text: string) =>
  citationOffers(sources, text, text.length)?.offers.map((offer) => offer.shown)

test('an @ offers every source, letters narrow it down, and a new one is always last', () => {
  expect(offered('It says so @')).toEqual(['Industrial Clustering Act', 'OECD', 'New source…'])
  expect(offered('It says so [@surv')).toEqual(['OECD', 'New source…'])
  expect(offered('@MOTIE-2')).toEqual(['Industrial Clustering Act', 'New source…'])
  expect(offered('(@none of them')).toBeUndefined()
  expect(offered('@nothing')).toEqual(['New source…'])
})

test('what it takes the place of begins at the bracket, or at the @', () => {
  expect(citationOffers(sources, 'so [@oe', 7)).toMatchObject({
    start: 3,
    offers: [{ insert: '[@oecd-2020]' }, { kind: 'newSource' }],
  })
  expect(citationOffers(sources, 'so @oe', 6)).toMatchObject({ start: 3 })
})

test('an @ within a word is an address for mail', () => {
  expect(offered('office@te')).toBeUndefined()
  expect(offered('@ ')).toBeUndefined()
})
