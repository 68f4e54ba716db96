// Hostile files that are no factsheets, by what they are said to be (npm run hostile): each goes to the verb that reads it.
import { strToU8, unzipSync, zipSync } from 'fflate'

/**
 * @typedef {object} OtherKind
 * @property {string} kind
 * @property {string} verb which reads it
 * @property {(id: string) => object} question what the verb is asked, about this factsheet
 * @property {Readonly<Record<string, Uint8Array>>} files all to be refused
 * @property {() => string | false} control what one of them does to a careless program
 */

const notUtf8 = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])
const mb = 1024 * 1024
const spaces = (/** @type {number} */ size) => new Uint8Array(size).fill(0x20)
const deep = (/** @type {number} */ depth) => strToU8('['.repeat(depth) + ']'.repeat(depth))

/** @param {string} inside @param {string} [before] */
const style = (inside, before = '') =>
  strToU8(
    `${before}<style xmlns="http://purl.org/net/xbiblio/csl"><info><title>T</title></info>${inside}</style>`,
  )
const called = '<bibliography><layout><text macro="m0"/></layout></bibliography>'
/** Each macro calls the next one twice. @param {number} count */
const doubling = (count) =>
  Array.from(
    { length: count },
    (_, at) => `<macro name="m${at}"><text macro="m${at + 1}"/><text macro="m${at + 1}"/></macro>`,
  ).join('')
const entities =
  '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'

const word = (/** @type {string | Uint8Array} */ xml) =>
  zipSync({ 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml })
const unpacked = 31 * mb
const bomb = word(spaces(unpacked))

/** @param {string} text */
const lostInSilence = (text) =>
  JSON.stringify(JSON.parse(text)).length < text.replaceAll(' ', '').length
    ? 'one of two values is lost in silence'
    : false
const twiceEntry = '[{"id": "a", "type": "book", "title": "One", "title": "Two"}]'
const twiceCodebook = '{"format": "factsheet-codebook", "format": "factsheet-codebook"}'

/** @type {readonly OtherKind[]} */
export const otherKinds = [
  {
    kind: 'references',
    verb: 'readReferences',
    question: () => ({}),
    files: {
      'larger than 2 MB': spaces(2 * mb + 1),
      'not UTF-8': notUtf8,
      empty: new Uint8Array(),
      'of no format': strToU8('<html></html>'),
      'a name twice': strToU8(twiceEntry),
      'a name that changes prototypes': strToU8('[{"id": "a", "__proto__": {"x": 1}}]'),
      '33 levels': strToU8(`[{"id": ${'['.repeat(32)}${']'.repeat(32)}}]`),
      '100,000 levels': deep(100_000),
      '2,001 entries': strToU8(
        JSON.stringify(Array.from({ length: 2001 }, (_, id) => ({ id, type: 'book', title: 'T' }))),
      ),
    },
    control: () => lostInSilence(twiceEntry),
  },
  {
    kind: 'citation styles',
    verb: 'addStyle',
    question: () => ({}),
    files: {
      'larger than 1 MB': spaces(mb + 1),
      'not UTF-8': notUtf8,
      empty: new Uint8Array(),
      'entities of its own': style(called, entities),
      'macros that double': style(doubling(40) + called),
      'macros without end': style(`<macro name="m0"><text macro="m0"/></macro>${called}`),
      '100 levels': style('<group>'.repeat(100) + '</group>'.repeat(100) + called),
      'cut off': style(called).subarray(0, 60),
      'a page': strToU8('<html/>'),
    },
    control() {
      // As a program writes macros out that does not reckon before: given up here after a million.
      let count = 0
      /** @param {number} at */
      const write = (at) => {
        if (at === 40 || count > 1_000_000) return
        count += 2
        write(at + 1)
        write(at + 1)
      }
      write(0)
      return count > 1_000_000 ? 'a small file asks for more than a million nodes' : false
    },
  },
  {
    kind: 'review copies',
    verb: 'readReviewCopy',
    question: (id) => ({ id }),
    files: {
      'larger than 30 MB': spaces(30 * mb + 1),
      'larger than 30 MB once it is unpacked': bomb,
      'entities of its own': word(`${entities}<w:document>&b;</w:document>`),
      '300 levels': word('<w:p>'.repeat(300) + '</w:p>'.repeat(300)),
      'cut off': bomb.subarray(0, 200),
      'another archive': zipSync({ 'a.txt': strToU8('a') }),
      'no XML': word('<w:document'),
      'not UTF-8': notUtf8,
      'a page without answers': strToU8('<html><script>alert(1)</script></html>'),
    },
    control: () =>
      unzipSync(bomb)['word/document.xml']?.length === unpacked
        ? `${Math.round(bomb.length / 1024)} KB become 31 MB in the memory`
        : false,
  },
  {
    kind: 'codebooks',
    verb: 'planCodebook',
    question: () => ({ id: null }),
    files: {
      'larger than 50 MB': spaces(50 * mb + 1),
      'not UTF-8': notUtf8,
      empty: new Uint8Array(),
      'a name twice': strToU8(twiceCodebook),
      'a name that changes prototypes': strToU8(
        '{"format": "factsheet-codebook", "__proto__": {}}',
      ),
      '33 levels': deep(33),
      '1,000,000 levels': deep(1_000_000),
      'a number too large': strToU8('{"format": "factsheet-codebook", "codebook": 1e400}'),
      'another form': strToU8('{"format": "factsheet-codebook", "codebook": []}'),
    },
    control: () => lostInSilence(twiceCodebook),
  },
]
