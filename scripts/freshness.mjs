// Tells whether something built is older than what it is built from.
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './project.mjs'

/** @param {string} product names what is built */
export const stampOf = (product) => path.join(root, 'out', `.built-${product.replaceAll(' ', '-')}`)

/**
 * @param {string} product
 * @param {readonly string[]} sources files and folders, from the project's root
 */
export function isStale(product, sources) {
  const built = changedAt(stampOf(product))
  return built === 0 || sources.some((source) => newestIn(path.join(root, source)) > built)
}

/** @param {string} product @param {Date} began so that what changes during a build counts */
export function markBuilt(product, began) {
  const stamp = stampOf(product)
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, began, began)
}

/**
 * A folder's own time counts as well: it changes when a file in it is added or removed.
 * @param {string} place
 * @returns {number}
 */
function newestIn(place) {
  let newest = changedAt(place)
  for (const entry of entriesOf(place)) {
    const inside = path.join(place, entry.name)
    const changed = entry.isDirectory() ? newestIn(inside) : changedAt(inside)
    if (changed > newest && !entry.name.includes('.test.')) newest = changed
  }
  return newest
}

/** @param {string} place @returns {number} 0 when it is not there */
const changedAt = (place) => statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** @param {string} place */
function entriesOf(place) {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? readdirSync(place, { withFileTypes: true }) : []
}
