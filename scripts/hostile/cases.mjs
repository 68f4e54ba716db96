// Files that somebody might make to mislead, to harm or by mistake, by class (npm run hostile).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'

/**
 * @typedef {object} Case
 * @property {string} kind the class it is of
 * @property {string} name
 * @property {'refused' | 'accepted'} expected
 * @property {string} [text] what is in the file, where it is an ordinary one; what is asked of every verb too
 * @property {(file: string) => Promise<unknown>} make puts it on the disk
 */

/** @typedef {Record<string, any>} Stored a working copy as it lies in its file */

/** @param {unknown} value @returns {string} RFC 8785, for what has no numbers with exponents */
const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .filter(([, each]) => each !== undefined)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
          .join(',')}}`
      : JSON.stringify(value)

/** A working copy whose checksum holds, whatever is in it: whoever makes one can count. @param {Stored} stored */
const sealed = (stored) => {
  const contentSha = createHash('sha256').update(canonical(stored.record)).digest('hex')
  return JSON.stringify({ ...stored, contentSha }, null, 2)
}

/** @param {string} kind @param {string} name @param {string} text @param {'refused' | 'accepted'} [expected] @returns {Case} */
const withText = (kind, name, text, expected = 'refused') => ({
  kind,
  name,
  expected,
  text,
  make: (file) => writeFile(file, text),
})
/** @param {string} kind @param {string} name @param {Uint8Array} bytes @returns {Case} */
const withBytes = (kind, name, bytes) => ({
  kind,
  name,
  expected: 'refused',
  make: (file) => writeFile(file, bytes),
})
/** @param {string} kind @param {string} name @param {(file: string) => Promise<unknown>} make @returns {Case} */
const withFile = (kind, name, make) => ({ kind, name, expected: 'refused', make })

/** @param {number} depth @param {string} open @param {string} close @param {string} inside */
const nested = (depth, open, close, inside = '0') =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`

/**
 * All cases. `good` is a working copy that the library does not hold.
 * @param {Stored} good @param {(record: any) => Stored} around
 * @returns {readonly Case[]}
 */
export function hostileCases(good, around) {
  const text = JSON.stringify(good, null, 2)
  /** @param {string} put what stands first in the record */
  const inRecord = (put) => text.replace('"record": {', `"record": {${put},`)
  /** @param {(record: any) => void} change */
  const changed = (change) => {
    const record = structuredClone(good.record)
    change(record)
    return sealed(around(record))
  }
  return [
    ...duplicateKeys(text, inRecord),
    ...prototypeKeys(inRecord),
    ...tooDeep(inRecord),
    ...tooLarge(text),
    ...tooMany(inRecord),
    ...notUtf8(text),
    ...brokenText(inRecord),
    ...lostNumbers(inRecord),
    ...notJson(text),
    ...notOrdinary(text),
    ...wrongShape(good, changed),
    ...forged(text),
    ...idsAsPaths(changed),
    ...newer(good, changed),
    ...oddButFine(text, changed),
    ...longAttacks(changed),
  ]
}

/** @param {string} text @param {(put: string) => string} inRecord */
const duplicateKeys = (text, inRecord) => [
  ...['id', 'edition', 'country', 'policies', 'sources', 'people'].map((key) =>
    withText('duplicate keys', `${key} in the record`, inRecord(`"${key}": null`)),
  ),
  withText('duplicate keys', 'in the envelope', text.replace('{', '{"format": "x",')),
  withText('duplicate keys', 'written as an escape', inRecord('"\\u0069d": "x"')),
  ...[1, 2, 4, 8, 16].map((depth) =>
    withText(
      'duplicate keys',
      `${depth} deep`,
      inRecord(`"x": ${nested(depth, '{"y":', '}', '{"a": 1, "a": 2}')}`),
    ),
  ),
]

/** @param {(put: string) => string} inRecord */
const prototypeKeys = (inRecord) =>
  ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'].flatMap((key) =>
    [0, 1, 3, 8, 20].map((depth) =>
      withText(
        'keys that change prototypes',
        `${key}, ${depth} deep`,
        inRecord(`"x": ${nested(depth, '{"y":', '}', `{"${key}": {"isAdmin": true}}`)}`),
      ),
    ),
  )

/** @param {(put: string) => string} inRecord */
const tooDeep = (inRecord) =>
  [32, 33, 100, 10_000, 100_000, 1_000_000].flatMap((depth) => [
    withText('too deep', `${depth} arrays`, inRecord(`"x": ${nested(depth, '[', ']')}`)),
    withText('too deep', `${depth} objects`, inRecord(`"x": ${nested(depth, '{"y":', '}')}`)),
  ])

/** @param {string} text */
const tooLarge = (text) =>
  [50 * 1024 ** 2 + 1, 60 * 1024 ** 2, 5 * 1024 ** 3].map((size) =>
    withFile('too large', `${size} bytes`, async (file) => {
      await writeFile(file, text)
      await truncate(file, size)
    }),
  )

/** @param {(put: string) => string} inRecord */
const tooMany = (inRecord) => [
  withText('too many values', 'numbers', inRecord(`"x": [${'0,'.repeat(500_001)}0]`)),
  withText('too many values', 'objects', inRecord(`"x": [${'{},'.repeat(500_001)}{}]`)),
  withText(
    'too many values',
    'keys',
    inRecord(`"x": {${Array.from({ length: 500_001 }, (_, at) => `"k${at}":0`).join(',')}}`),
  ),
]

/** @param {string} text */
const notUtf8 = (text) => {
  const put = (/** @type {readonly number[]} */ bytes) =>
    Buffer.concat([Buffer.from(text.slice(0, 40)), Buffer.from(bytes), Buffer.from(text.slice(40))])
  const swapped = Buffer.from(text, 'utf16le').swap16()
  return [
    withBytes('not UTF-8', 'a byte of Latin-1', put([0xe9, 0x20])),
    withBytes('not UTF-8', 'a lone continuation', put([0x80])),
    withBytes('not UTF-8', 'longer than needed', put([0xc0, 0xaf])),
    withBytes('not UTF-8', 'half a character', put([0xe2, 0x82])),
    withBytes('not UTF-8', 'a surrogate', put([0xed, 0xa0, 0x80])),
    withBytes('not UTF-8', 'beyond Unicode', put([0xf5, 0x80, 0x80, 0x80])),
    withBytes('not UTF-8', 'bytes that never are', put([0xff, 0xfe])),
    withBytes('not UTF-8', 'UTF-16, little end first', Buffer.from(text, 'utf16le')),
    withBytes('not UTF-8', 'UTF-16, big end first', swapped),
    withBytes('not UTF-8', 'UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')),
  ]
}

/** @param {(put: string) => string} inRecord */
const brokenText = (inRecord) =>
  ['\\ud800', '\\udc00', 'a\\ud83d', '\\udc00\\ud800', '\\uD83D x'].flatMap((half) => [
    withText('half a character', `${half} as a value`, inRecord(`"x": "${half}"`)),
    withText('half a character', `${half} as a name`, inRecord(`"${half}": 1`)),
  ])

/** @param {(put: string) => string} inRecord */
const lostNumbers = (inRecord) =>
  [
    '1e400',
    '-1e400',
    '9007199254740993',
    '-9007199254740993',
    '1e-400',
    '0.12345678901234567890123',
    '123456789012345678901234567890',
    `1${'0'.repeat(400)}`,
    `0.${'0'.repeat(400)}1`,
    '9007199254740992.5',
    '1e309',
    '4.9e-325',
  ].map((digits) =>
    withText('numbers out of range', digits.slice(0, 32), inRecord(`"x": ${digits}`)),
  )

/** @param {string} text */
const notJson = (text) => [
  ...Array.from({ length: 20 }, (_, at) =>
    withText('not JSON', `cut off after ${at} twentieths`, text.slice(0, (text.length * at) / 20)),
  ),
  ...['// a comment\n', '/* one */', "{'id': 1}", '{id: 1}', '{"a": NaN}', '{"a": Infinity}'].map(
    (each) => withText('not JSON', each.trim(), each),
  ),
  withText('not JSON', 'a comma too many', text.replace(/}\s*$/, ',}')),
  withText('not JSON', 'two documents', `${text}${text}`),
  withText('not JSON', 'zeros', '\0'.repeat(5000)),
  withText('not JSON', 'spaces', ' '.repeat(5000)),
  ...['null', 'true', '0', '"text"', '[]', '{}', '[{}]'].map((each) =>
    withText('not JSON', `${each} alone`, each),
  ),
]

/** @param {string} text */
const notOrdinary = (text) => [
  withFile('no ordinary file', 'a pipe', async (file) => execFileSync('mkfifo', [file])),
  withFile('no ordinary file', 'a folder', (file) => mkdir(file)),
  withFile('no ordinary file', 'a folder with a factsheet in it', async (file) => {
    await mkdir(file)
    await writeFile(path.join(file, 'x.factsheet'), text)
  }),
  withFile('no ordinary file', 'a link to a factsheet', async (file) => {
    await writeFile(`${file}.target`, text)
    await symlink(`${file}.target`, file)
  }),
  ...['/dev/zero', '/dev/full', '/dev/null', '/etc/passwd', '/proc/self/mem', '/nowhere'].map(
    (target) =>
      withFile('no ordinary file', `a link to ${target}`, (file) => symlink(target, file)),
  ),
  withFile('no ordinary file', 'a link to itself', (file) => symlink(file, file)),
  withFile(
    'no ordinary file',
    'a socket',
    (file) =>
      new Promise((resolve) => {
        const server = createServer().listen(file, () => resolve(server))
        server.unref()
      }),
  ),
]

/** @param {Stored} good @param {(change: (record: any) => void) => string} changed */
const wrongShape = (good, changed) =>
  Object.keys(good.record).flatMap((field) =>
    [7, ['x', 7]]
      .filter((value) => typeof value !== typeof good.record[field] || Array.isArray(value))
      .map((value) =>
        withText(
          'another form',
          `${field}: ${JSON.stringify(value)}`,
          changed((record) => (record[field] = value)),
          // Extensions hold what this version does not know, of any form.
          'refused',
        ),
      ),
  )

/** @param {string} text */
const forged = (text) => [
  ...Array.from({ length: 12 }, (_, at) => {
    // One letter of a text becomes another.
    const letters = [...text.matchAll(/"markdown": ""|"name": "[A-Z]|"code": "X/g)]
    const match = letters[at % letters.length]
    const place = (match?.index ?? 0) + (match?.[0].length ?? 1) - 1
    const put = match?.[0].endsWith('""') ? `x${at}"` : String.fromCharCode(97 + at)
    return withText(
      'forged',
      `a letter changed, ${at}`,
      text.slice(0, place) + put + text.slice(place + 1),
    )
  }),
  ...['', '0', 'f'.repeat(64), 'not a hash'].map((sha) =>
    withText(
      'forged',
      `checksum “${sha.slice(0, 12)}”`,
      text.replace(/"contentSha": "[0-9a-f]+"/, `"contentSha": "${sha}"`),
    ),
  ),
]

/** @param {(change: (record: any) => void) => string} changed */
const idsAsPaths = (changed) =>
  [
    '../../x',
    '/etc/passwd',
    'C:\\x',
    '\\\\host\\x',
    'CON',
    'a/b',
    '',
    '.',
    '..',
    'x'.repeat(300),
    'a\u0000b',
    '00000000-0000-4000-8000-00000000000g',
    '{00000000-0000-4000-8000-000000000000}',
  ].map((id) =>
    withText(
      'ids that are paths',
      JSON.stringify(id).slice(0, 40),
      changed((record) => (record.id = id)),
    ),
  )

/** @param {Stored} good @param {(change: (record: any) => void) => string} changed */
const newer = (good, changed) => [
  ...[2, 99, 1e9].map((version) =>
    withText(
      'of a newer version',
      `record ${version}`,
      changed((record) => (record.schemaVersion = version)),
    ),
  ),
  withText(
    'of a newer version',
    'another format',
    JSON.stringify({ ...good, format: 'factsheet-record-2' }),
  ),
  withText(
    'of a newer version',
    'a publication',
    JSON.stringify({ document: 'country-factsheet', version: 99, factsheet: {} }),
  ),
]

const oddTexts = {
  'a script': '<script>window.pwned = 1</script>',
  'an image': '<img src=x onerror=alert(1)>',
  'a link that runs': '[click](javascript:alert(1))',
  'data as a link': '[click](data:text/html,<script>1</script>)',
  'a formula': '=HYPERLINK("http://127.0.0.1/","x")',
  'another formula': '@SUM(1+1)*cmd|"/C calc"!A0',
  'right to left': 'invoice\u202egpj.exe',
  'isolates left open': '\u2067\u2067\u2067x',
  'control characters': 'a\u0000\u0007\u001b[31mb',
  'lines of JavaScript': 'a\u2028b\u2029c',
  'an emoji of seven': '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a megabyte': 'ㄱ'.repeat(340_000),
  'marks piled up': `e${'\u0301'.repeat(2000)}`,
  'brackets without end': '['.repeat(20_000),
  'stars without end': '*'.repeat(20_000),
  'a template': '${process.exit(1)} {{constructor.constructor("return 1")()}}',
}

/** @param {string} text @param {(change: (record: any) => void) => string} changed */
const oddButFine = (text, changed) => [
  ...Object.entries(oddTexts).map(([name, odd]) =>
    withText(
      'odd, and a factsheet',
      name,
      changed((record) => {
        record.introduction.markdown = odd
        record.country.name = odd.slice(0, 200).toWellFormed()
        record.publisher = odd
      }),
      'accepted',
    ),
  ),
  withText('odd, and a factsheet', 'a byte order mark', `\ufeff${text}`, 'accepted'),
  withText('odd, and a factsheet', 'lines of Windows', text.replaceAll('\n', '\r\n'), 'accepted'),
  withText('odd, and a factsheet', 'in one line', JSON.stringify(JSON.parse(text)), 'accepted'),
  withText(
    'odd, and a factsheet',
    'unknown fields',
    changed((record) => {
      record.later = { deep: [1, 2, { x: 'y' }] }
      record.country.later = 'x'
    }),
    'accepted',
  ),
  ...['id', 'policies/x/../..', 'a'.repeat(400)].map((address) =>
    withText(
      'odd, and a factsheet',
      `a note on ${address.slice(0, 20)}`,
      changed((record) => (record.extensions = { [address]: 'kept' })),
      'accepted',
    ),
  ),
]

/** @param {(change: (record: any) => void) => string} changed */
const longAttacks = (changed) =>
  ['a', '1', '-', '/', ' ', '.', 'http://', '2020-'].map((piece) =>
    withText(
      'long, against patterns',
      JSON.stringify(piece),
      changed((record) => {
        const long = `${piece.repeat(50_000 / piece.length)}!`
        record.publicationDate = long
        record.id = long
        record.collection.year = long
      }),
    ),
  )
