// Embedded databases that hold documents, given the same records and the same rows of operations.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fromPeers } from './peers.mjs'

/** @typedef {{ id: string }} Row @typedef {import('./peers.mjs').Peer} Peer */

/** Each write is synced. @param {string} folder @param {Iterable<Row>} rows @returns {Promise<Peer>} */
export async function level(folder, rows) {
  const db = await openLevel(folder)
  await db.batch([...rows].map((row) => ({ type: 'put', key: `record/${row.id}`, value: row })))
  let count = 0
  return {
    name: 'level (sync)',
    append: (row) => db.put(`operation/${String(count++).padStart(9, '0')}`, row, { sync: true }),
    save: (record) => db.put(`record/${record.id}`, record, { sync: true }),
    close: () => db.close(),
  }
}

/**
 * Its adapter asks LevelDB for no sync, and has no option for it.
 * @param {string} folder @param {Iterable<Row>} rows @returns {Promise<Peer>}
 */
export async function pouchdb(folder, rows) {
  const db = await openPouchdb(folder)
  const stored = await db.bulkDocs([...rows].map((row) => ({ ...row, _id: row.id })))
  /** @type {Map<string, string>} */
  const revs = new Map(stored.map(({ id, rev }) => [id, rev]))
  let count = 0
  return {
    name: 'PouchDB (no sync)',
    append: (row) => db.put({ ...row, _id: `operation-${String(count++).padStart(9, '0')}` }),
    save: async (record) => {
      const { rev } = await db.put({ ...record, _id: record.id, _rev: revs.get(record.id) })
      revs.set(record.id, rev)
    },
    close: () => db.close(),
  }
}

/**
 * It adds each document to the end of its file, and syncs only when it writes the file anew.
 * @param {string} folder @param {Iterable<Row>} rows @returns {Promise<Peer>}
 */
export async function nedb(folder, rows) {
  const records = await openNedb(folder, 'records')
  const operations = await openNedb(folder, 'operations')
  await Promise.all([records.loadDatabaseAsync(), operations.loadDatabaseAsync()])
  await records.insertAsync([...rows].map((row) => ({ ...row, _id: row.id })))
  return {
    name: 'NeDB (no sync)',
    append: (row) => operations.insertAsync(row),
    save: async (record) => {
      const { numAffected } = await records.updateAsync(
        { _id: record.id },
        { ...record, _id: record.id },
      )
      if (numAffected !== 1) throw new Error('NeDB does not hold the record')
    },
    close: () => {},
  }
}

/** @param {string} folder */
export async function openLevel(folder) {
  const { Level } = await fromPeers('level')
  const db = new Level(path.join(folder, 'level'), { valueEncoding: 'json' })
  await db.open()
  return db
}

/** @param {string} folder */
export async function openPouchdb(folder) {
  const { default: PouchDB } = await fromPeers('pouchdb')
  return new PouchDB(path.join(folder, 'pouchdb'))
}

/** @param {string} folder @param {string} name */
export async function openNedb(folder, name) {
  const { default: Nedb } = await fromPeers('@seald-io/nedb')
  await mkdir(folder, { recursive: true })
  return new Nedb({ filename: path.join(folder, `nedb-${name}.jsonl`) })
}
