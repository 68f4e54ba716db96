// What each class of hostile file does where its guard is off (npm run hostile): a trial that cannot fail proves nothing.
import { execFile } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** @typedef {{ readonly file: string, readonly text: string | undefined, readonly records: string }} Off */

/** @param {Off} off @returns {any} */
const parsed = ({ text = '' }) => JSON.parse(text)
/** What a program would save of it. @param {Off} off */
const savedAgain = (off) => JSON.stringify(parsed(off))

/** By class: what harm is done, or nothing. @type {Readonly<Record<string, (off: Off) => Promise<string | false> | string | false>>} */
export const controls = {
  'duplicate keys': (off) =>
    savedAgain(off).length < JSON.stringify(off.text).length / 2 || !isWhole(off)
      ? 'one of two values is lost in silence'
      : false,
  'keys that change prototypes': (off) => {
    /** @type {any} */
    const merged = {}
    Object.assign(merged, JSON.parse('{"__proto__": {"isAdmin": true}}'))
    return merged.isAdmin === true && !Object.hasOwn(merged, 'isAdmin') && (off.text ?? '') !== ''
      ? 'an object says what nobody gave it'
      : false
  },
  'too deep': (off) => {
    try {
      savedAgain(off)
      return false
    } catch (error) {
      return error instanceof RangeError ? 'the program ends in a RangeError' : false
    }
  },
  'too large': async ({ file }) => {
    const { size } = await stat(file)
    if (size > 2 ** 31) return false
    const before = process.memoryUsage().rss
    const bytes = await readFile(file)
    return bytes.length > 50 * 1024 ** 2 && process.memoryUsage().rss > before
      ? `${Math.round(bytes.length / 1024 ** 2)} MB are in the memory`
      : false
  },
  'too many values': (off) => {
    const value = parsed(off)
    const count = Object.keys(value.record.x).length
    return count > 500_000 ? `${count} values are in the memory` : false
  },
  'not UTF-8': async ({ file }) => {
    const bytes = await readFile(file)
    return Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)
      ? false
      : 'letters are replaced, and lost with the next save'
  },
  'half a character': async (off) => {
    const value = parsed(off).record
    const file = `${off.file}.again`
    const name = Object.keys(value).find((each) => !each.isWellFormed())
    const half = name ?? value.x
    await writeFile(file, String(half))
    return (await readFile(file, 'utf8')) === half ? false : 'it is another text once it is saved'
  },
  'numbers out of range': (off) => {
    const digits = /"x": (-?[\d.e+-]+)/.exec(off.text ?? '')?.[1]
    const again = JSON.stringify(JSON.parse(digits ?? '0'))
    return again === digits ? false : `${digits?.slice(0, 20)} is saved as ${again}`
  },
  'not JSON': (off) => asRecord(off),
  'no ordinary file': ({ file }) => hangsOrFollows(file),
  'another form': (off) => asRecord(off),
  forged: (off) => {
    const { contentSha } = parsed(off)
    return typeof contentSha === 'string'
      ? 'what somebody altered is taken for what was signed'
      : false
  },
  'ids that are paths': (off) => {
    const { id } = parsed(off).record
    const place = path.resolve(off.records, `${id}.json`)
    return path.dirname(place) === path.resolve(off.records) ? false : `it is written to ${place}`
  },
  'of a newer version': (off) => asRecord(off),
  'odd, and a factsheet': (off) => {
    const text = parsed({ ...off, text: off.text?.replace(/^\ufeff/, '') }).record?.introduction
      ?.markdown
    const page = `<p>${text}</p>`
    return /<script|<img/.test(page) ? 'a page runs what a text says' : false
  },
  'long, against patterns': () => {
    const careless = /^(a+)+$/
    const began = performance.now()
    careless.test(`${'a'.repeat(26)}!`)
    const ms = performance.now() - began
    return ms > 50 ? `one careless pattern takes ${Math.round(ms)} ms for 26 letters` : false
  },
}

/** Whether each name of the text is still there once it was parsed. @param {Off} off */
function isWhole(off) {
  const names = (/** @type {string} */ text) => text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0
  return names(savedAgain(off)) === names(off.text ?? '')
}

/** Put among the records as it is: the library has a file that it cannot open. @param {Off} off */
async function asRecord({ records, text = '' }) {
  const file = path.join(records, '99999999-9999-4999-8999-999999999999.json')
  await writeFile(file, text)
  return `set aside: ${path.basename(file)}`
}

/** @param {string} file @returns {Promise<string | false>} */
function hangsOrFollows(file) {
  return new Promise((resolve) => {
    // A process of its own, since what waits for a pipe waits for ever.
    execFile(
      process.execPath,
      [
        '-e',
        `process.stdout.write(require('fs').readFileSync(${JSON.stringify(file)}).subarray(0, 20))`,
      ],
      { timeout: 1500, encoding: 'utf8' },
      (error, out) => {
        if (error?.killed) resolve('whoever reads it waits for ever')
        else resolve(out === '' ? false : 'what lies elsewhere is read')
      },
    )
  })
}
