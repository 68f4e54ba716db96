// Everything that is measured, ready to go.
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { generatedLibrary } from '../library.mjs'
import { from } from '../product.mjs'
import { level, nedb, pouchdb } from './databases.mjs'
import { appendSynced, replaceSynced, writeSynced } from './floor.mjs'
import { journalLine, openOurs } from './ours.mjs'
import { conf, fillSqlite, sqlite, stockLowdb } from './peers.mjs'
import { changed, makerOf25KB, typist } from './record.mjs'

/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {() => unknown} act
 */

export const few = 10
export const many = 10_000
/** A synced write alone is no save: cut off in the middle, neither the old file nor the new one is there. */
export const bareReplace = 'write, sync, rename, sync folder'
export const inMany = `ours, ${many} records`
const seed = 1
/** The factsheets that are added are not among those that are there. */
const ofOthers = 2

/** @param {string} built @param {string} scratch @param {boolean} withPeers */
export async function prepare(built, scratch, withPeers) {
  const make = await makerOf25KB(built, ofOthers)
  const library = await openerOf(built)
  const folders = await foldersIn(scratch)
  const ours = await openOurs(library(folders.few), make, 'ours')
  const again = await openOurs(library(folders.twin), make, 'ours again')
  const oursInMany = await openOurs(library(folders.many), make, inMany)
  const line = new TextEncoder().encode(journalLine())
  const whole = new Uint8Array(25 * 1024).fill(0x61)
  const record = make()
  const peers = withPeers
    ? await peersWith(scratch, [record, ...(await recordsIn(folders.few))])
    : []
  return {
    folders,
    appends: [
      { name: 'floor', act: () => appendSynced(scratch, line) },
      { name: 'floor again', act: () => appendSynced(scratch, line) },
      ours.append,
      again.append,
      oursInMany.append,
      ...peers.map(appending),
    ],
    saves: [
      { name: 'floor', act: () => writeSynced(scratch, whole) },
      { name: 'floor again', act: () => writeSynced(scratch, whole) },
      { name: bareReplace, act: () => replaceSynced(scratch, whole) },
      ours.save,
      again.save,
      oursInMany.save,
      ...peers.map((peer) => saving(peer, record)),
    ],
    async close() {
      for (const each of [ours, again, oursInMany]) await each.settled()
      for (const peer of peers) await peer.close()
    },
  }
}

/** Appends and saves of stores that write all they have each time, to a library of thousands: seconds each. */
export async function inOneFile(/** @type {string} */ scratch, /** @type {string} */ library) {
  const records = await recordsIn(library)
  const folder = path.join(scratch, 'one-file')
  await mkdir(folder)
  return [await stockLowdb(folder, records), await conf(folder, records)].map((peer) => ({
    name: peer.name,
    append: appending(peer).act,
    save: saving(peer, records[0]).act,
  }))
}

/** @param {string} scratch @param {readonly { id: string }[]} records */
async function peersWith(scratch, records) {
  const file = path.join(scratch, 'few.sqlite')
  fillSqlite(file, records, [])
  return [
    sqlite(file),
    await level(scratch, records),
    await pouchdb(scratch, records),
    await nedb(scratch, records),
    await stockLowdb(scratch, records),
    await conf(scratch, records),
  ]
}

/** @param {import('./peers.mjs').Peer} peer @returns {Candidate} */
function appending({ name, append }) {
  const type = typist(1000)
  return { name, act: () => append(type()) }
}

/** @param {import('./peers.mjs').Peer} peer @param {{ id: string }} record @returns {Candidate} */
function saving({ name, save }, record) {
  let count = 0
  return { name, act: () => save(changed(record, count++)) }
}

/** @param {string} built */
async function openerOf(built) {
  const { openLibrary } = await from(built, 'library')
  return (/** @type {string} */ folder) => openLibrary(folder)
}

/** Libraries of their own, since they are written to. @param {string} scratch */
async function foldersIn(scratch) {
  const place = (/** @type {string} */ name) => path.join(scratch, name)
  const folders = { few: place('few'), twin: place('twin'), many: place('many') }
  for (const [folder, count] of /** @type {const} */ ([
    [folders.few, few],
    [folders.twin, few],
    [folders.many, many],
  ])) {
    // With their times, or the index would have to be made anew.
    await cp(await generatedLibrary(count, seed), folder, {
      recursive: true,
      preserveTimestamps: true,
    })
  }
  return folders
}

/** @param {string} library @returns {Promise<{ id: string }[]>} */
async function recordsIn(library) {
  const folder = path.join(library, 'records')
  const names = await readdir(folder)
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')).record),
  )
}
