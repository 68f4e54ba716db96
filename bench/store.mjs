// What it costs to keep a few keys, and a whole factsheet, durably, and to list the library, against the least that it
// can cost and beside other stores, in one run (npm run bench:store [-- --quick | --rounds=N | --without-peers]).
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asCommand } from '../scripts/project.mjs'
import { buildStore } from './product.mjs'
import { keep, versionsIn } from './results.mjs'
import { inRounds, wantedRounds } from './rounds.mjs'
import { inOneFile, prepare } from './store/candidates.mjs'
import { level, nedb, pouchdb } from './store/databases.mjs'
import { listOnce } from './store/list-once.mjs'
import { measure } from './store/measure.mjs'
import { ensurePeers, fillSqlite, nameOfSqlite } from './store/peers.mjs'
import { tableOfLists, tablesOfWrites } from './store/report.mjs'

const flat = 1.25
const limits = {
  append: { ratio: 1.5, bytes: 8 * 1024, flat, ahead: [nameOfSqlite] },
  save: { ratio: 2.5, flat },
  listMs: 100,
}
/** In each round, of each candidate. */
const acts = 20

await asCommand(async () => {
  const isQuick = process.argv.includes('--quick')
  const how = { acts, ...wantedRounds({ full: 15, quick: 2 }) }
  const withPeers = !process.argv.includes('--without-peers')
  if (withPeers) await ensurePeers()
  const scratch = await mkdtemp(path.join(tmpdir(), 'factsheets-store-'))
  try {
    const built = await buildStore(scratch)
    const ready = await prepare(built, scratch, withPeers)
    const { folders, appends, saves } = ready
    const writes = [
      ...tablesOfWrites('a batch of keys', await measure(appends, how), limits.append),
      ...tablesOfWrites('a factsheet of 25 KB', await measure(saves, how), limits.save),
    ]
    await ready.close()
    const lists = await measureLists(folders.many, built, how, withPeers)
    if (withPeers && !isQuick) await reportOnce(scratch, folders.many)
    return await keep('store', [...writes, tableOfLists(lists, limits.listMs)], {
      ...how,
      ...(withPeers ? { peers: `${await versionsIn('peers')}, lowdb of the product` } : {}),
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
})

/**
 * A fresh process each time.
 * @param {string} folder @param {string} built @param {{ rounds: number, seed: number }} how @param {boolean} withPeers
 */
async function measureLists(folder, built, how, withPeers) {
  const peers = withPeers ? await fillWithSummaries(folder) : []
  return inRounds(['floor', 'floor again', 'ours', 'ours again', ...peers], how, (name) =>
    listOnce(name.replace(' again', ''), { folder, built, least: 10_000 }),
  )
}

/** The other stores, each with the same summaries in it. @param {string} folder */
async function fillWithSummaries(folder) {
  const summaries = [...(await summariesIn(folder))]
  fillSqlite(path.join(folder, 'peer.sqlite'), [], summaries)
  for (const open of [level, pouchdb, nedb]) await (await open(folder, summaries)).close()
  return ['sqlite', 'level', 'pouchdb', 'nedb']
}

/** @param {string} folder */
async function summariesIn(folder) {
  const lines = (await readFile(path.join(folder, 'index.jsonl'), 'utf8')).split('\n')
  const summaries = lines.filter(Boolean).map((line) => JSON.parse(line).summary)
  return new Map(summaries.filter(Boolean).map((each) => [each.id, each])).values()
}

/** What keeps a library in one file needs seconds for each act on 10,000 records, so that one of each must do. */
async function reportOnce(/** @type {string} */ scratch, /** @type {string} */ folder) {
  console.log('\nThe same in a library of 10,000, measured once:')
  for (const { name, append, save } of await inOneFile(scratch, folder)) {
    const times = []
    for (const act of [append, save]) {
      const began = performance.now()
      await act()
      times.push(`${(performance.now() - began).toFixed(0)} ms`)
    }
    console.log(`${name}: a batch of keys ${times[0]}, a factsheet ${times[1]}`)
  }
}
