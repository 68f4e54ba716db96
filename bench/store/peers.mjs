// Other stores, given the same records and the same rows of operations.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { run } from '../../scripts/children.mjs'

export const nameOfSqlite = 'better-sqlite3 (WAL, FULL)'
const folderOfPeers = path.join(import.meta.dirname, '../peers')

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {(row: object) => unknown} append one batch of operations
 * @property {(record: { id: string }) => unknown} save a whole record
 * @property {() => unknown} close
 */

/** Installs them where they are not: they are nothing that the product needs. */
export async function ensurePeers() {
  const { dependencies } = required('./package.json')
  const isThere = (/** @type {string} */ name) =>
    existsSync(path.join(folderOfPeers, 'node_modules', name))
  // Compiled as the last of them.
  const wanted = [...Object.keys(dependencies), 'better-sqlite3/build/Release']
  if (wanted.every(isThere)) return
  console.log('Installing the stores to measure beside (better-sqlite3 is compiled, some minutes)')
  const { code, output } = await run('npm', ['ci', '--ignore-scripts=false'], {
    cwd: folderOfPeers,
  })
  if (code !== 0) {
    throw new Error(
      `They do not install; they need python3, make and g++ (--without-peers goes on without them):\n${output}`,
    )
  }
}

const required = createRequire(path.join(folderOfPeers, 'package.json'))

/** @param {string} name of a package @returns {Promise<any>} */
export const fromPeers = (name) => import(pathToFileURL(required.resolve(name)).href)

/** @param {string} folder @param {readonly { id: string }[]} records @returns {Promise<Peer>} */
export async function stockLowdb(folder, records) {
  const file = path.join(folder, `lowdb-${records.length}.json`)
  const db = new Low(new JSONFile(file), startOf(records))
  await db.write()
  return {
    name: 'stock lowdb (one file, no sync)',
    append: (row) => (db.data.operations.push(row), db.write()),
    save: (record) => ((db.data.records[record.id] = record), db.write()),
    close: () => {},
  }
}

/** @param {string} folder @param {readonly { id: string }[]} records @returns {Promise<Peer>} */
export async function conf(folder, records) {
  const { default: Conf } = await fromPeers('conf')
  const cwd = path.join(folder, `conf-${records.length}`)
  await mkdir(cwd)
  const store = new Conf({ cwd, projectName: 'bench' })
  store.store = startOf(records)
  /** @type {object[]} */
  const operations = []
  return {
    name: 'conf (one file)',
    append: (row) => (operations.push(row), store.set('operations', operations)),
    save: (record) => store.set(`records.${record.id}`, record),
    close: () => {},
  }
}

/** @param {readonly { id: string }[]} records */
const startOf = (records) => ({
  /** @type {Record<string, object>} */
  records: Object.fromEntries(records.map((record) => [record.id, record])),
  /** @type {object[]} */
  operations: [],
})

/** @param {string} file @param {Iterable<{ id: string }>} records @param {Iterable<object>} summaries */
export function fillSqlite(file, records, summaries) {
  const db = openSqlite(file)
  db.exec(`create table records (id text primary key, json text not null);
    create table operations (n integer primary key, record text not null, json text not null);
    create table summaries (id text primary key, json text not null)`)
  const record = db.prepare('insert into records values (?, ?)')
  const summary = db.prepare('insert into summaries values (?, ?)')
  db.transaction(() => {
    for (const each of records) record.run(each.id, JSON.stringify(each))
    for (const each of summaries) summary.run(/** @type {any} */ (each).id, JSON.stringify(each))
  })()
  db.close()
}

/** Each commit is synced. @param {string} file */
export function openSqlite(file) {
  const Database = required('better-sqlite3')
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  return db
}

/** @param {string} file @returns {Peer} */
export function sqlite(file) {
  const db = openSqlite(file)
  const insert = db.prepare('insert into operations (record, json) values (?, ?)')
  const update = db.prepare('update records set json = ? where id = ?')
  return {
    name: nameOfSqlite,
    append: (row) => insert.run('record', JSON.stringify(row)),
    save: (record) => {
      const { changes } = update.run(JSON.stringify(record), record.id)
      if (changes !== 1) throw new Error('SQLite does not hold the record')
    },
    close: () => db.close(),
  }
}
