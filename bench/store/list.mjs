// A fresh process that lists a library once, and says how long that took from opening its index
// (node list.mjs HOW FOLDER BUILT).
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { from } from '../product.mjs'
import { openLevel, openNedb, openPouchdb } from './databases.mjs'
import { openSqlite } from './peers.mjs'

const [how, folder, built] = process.argv.slice(2)

/** @type {Readonly<Record<string, () => Promise<() => Promise<number> | number>>>} Prepares, and answers what lists. */
const ways = {
  async floor() {
    return async () => {
      const text = await readFile(path.join(folder, 'index.jsonl'), 'utf8')
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).summary).length
    }
  },
  async ours() {
    const { openLibrary } = await from(built, 'library')
    return async () => (await openLibrary(folder).list()).summaries.length
  },
  async sqlite() {
    // Loads the native part, which is not what is measured.
    openSqlite(':memory:').close()
    return () => {
      const db = openSqlite(path.join(folder, 'peer.sqlite'))
      const rows = db.prepare('select json from summaries').all()
      const count = rows.map((/** @type {{ json: string }} */ { json }) => JSON.parse(json)).length
      db.close()
      return count
    }
  },
  async level() {
    return async () => (await (await openLevel(folder)).values().all()).length
  },
  async pouchdb() {
    return async () =>
      (await (await openPouchdb(folder)).allDocs({ include_docs: true })).rows.length
  },
  async nedb() {
    return async () => {
      const db = await openNedb(folder, 'records')
      await db.loadDatabaseAsync()
      return db.getAllData().length
    }
  },
}

const list = await ways[how]()
const began = performance.now()
const count = await list()
console.log(JSON.stringify({ ms: performance.now() - began, count }))
