import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoriesOf } from '../../src-shared/codebook/lookup'
import { criteria } from '../../src-shared/codebook/criteria'
import { currentCodebook } from '../../src-shared/codebook/editions'
import { comparedLists, digestOf, type Digest } from '../../src-shared/comparison/digest'
import { grouped } from '../../src-shared/comparison/grouped'
import { distributionOf, meanLevel, meanTotal } from '../../src-shared/comparison/levels'
import { matrixOf } from '../../src-shared/comparison/matrix'
import { anyFactsheet } from '../../src-shared/exchange/factsheet.arbitrary'
import { datasetFiles } from './package'

type Row = Readonly<Record<string, string>>

/** Some dozens of invented factsheets: as the window compares them, and as they leave. */
async function bothWays(seed: number) {
  const records = fc
    .sample(anyFactsheet, { numRuns: 60, seed })
    .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at)
  const countries = records.map((record) => digestOf(record, null) as Digest)
  const files = await datasetFiles(
    records.map((record) => ({ record, at: '2022-10-01T09:00:00.000Z' })),
    { generator: { name: 'test', version: '1.0.0' }, all: true },
  )
  const table = (name: string) =>
    parse(new TextDecoder().decode(files.get(`data/${name}.csv`)), { columns: true }) as Row[]
  return { countries, table }
}

test.each([3, 14, 159])('counts and shares are those of the exported tables (%i)', async (seed) => {
  const { countries, table } = await bothWays(seed)
  const [policies, categories] = [table('policies'), table('categories')]
  const inForce = grouped(
    policies.filter(({ standing }) => standing === 'inForce'),
    (row) => row['factsheet_id']!,
  )
  const rowsOf = grouped(
    categories,
    (row) => `${row['factsheet_id']} ${row['policy_id']} ${row['list']}`,
  )
  let counted = 0
  let leftOut = 0
  for (const list of comparedLists) {
    const rows = matrixOf(countries, list)
    for (const { code } of categoriesOf({ id: currentCodebook.id, extensions: [] }, list)) {
      let [yes, base] = [0, 0]
      for (const [factsheet, own] of inForce) {
        const given = own.map((policy) => {
          if (list === 'policyType' || list === 'period') {
            const chosen = policy[list === 'period' ? 'period' : 'type']
            return { examined: chosen !== '', ticked: chosen === code }
          }
          const some = rowsOf.get(`${factsheet} ${policy['policy_id']} ${list}`)!
          return {
            examined: some.every(({ examined }) => examined !== ''),
            ticked: some.some((row) => row['category'] === code && row['value'] === '1'),
          }
        })
        if (!given.every(({ examined }) => examined)) {
          leftOut += 1
          continue
        }
        base += 1
        if (given.some(({ ticked }) => ticked)) yes += 1
      }
      const row = rows.find((each) => each.code === code)!
      expect({ list, code, yes: row.yes, base: row.base }).toEqual({ list, code, yes, base })
      expect(row.share).toBe(base === 0 ? null : yes / base)
      counted += yes
    }
  }
  // A control: there was something to count, and something to leave out.
  expect(counted).toBeGreaterThan(20)
  expect(leftOut).toBeGreaterThan(20)
})

test.each([2, 71])('levels and averages are those of the exported tables (%i)', async (seed) => {
  const { countries, table } = await bothWays(seed)
  const assessments = table('assessments')
  const mean = (cells: readonly (string | undefined)[]) => {
    const known = cells.filter((cell) => cell !== '').map(Number)
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
  }
  for (const criterion of criteria) {
    const own = assessments.filter((row) => row['criterion'] === criterion)
    const cells = own.map(({ level }) => level)
    const { mean: ours, of, leftOut } = meanLevel(countries, criterion)
    expect(ours).toBe(mean(cells))
    expect([of, leftOut]).toEqual([
      cells.filter((cell) => cell !== '').length,
      cells.filter((cell) => cell === '').length,
    ])
    const { counts, unassessed } = distributionOf(countries, criterion)
    for (const { level, count } of counts)
      expect(count).toBe(cells.filter((cell) => cell !== '' && Number(cell) === level).length)
    expect(unassessed).toBe(leftOut)
  }
  const totals = table('factsheets').map(({ total }) => total)
  expect(meanTotal(countries).mean).toBe(mean(totals))
  expect(meanTotal(countries).leftOut).toBeGreaterThan(0)
})
