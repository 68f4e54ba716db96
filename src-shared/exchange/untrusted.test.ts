import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { depthLimit, itemLimit, parseUntrusted, sizeLimit } from './untrusted'

const read = (text: string) => parseUntrusted(utf8ToBytes(text))
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('what is read', () => {
  test('JSON, with or without a byte order mark', () => {
    expect(read('{"a":[1,"x",null]}')).toEqual({ ok: true, value: { a: [1, 'x', null] } })
    expect(parseUntrusted(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toEqual({
      ok: true,
      value: {},
    })
  })

  test.each([
    '0',
    '-0',
    '1.50',
    '15e-1',
    '1e2',
    '0.000',
    '9007199254740991',
    '0.30000000000000004',
  ])('the number %s, which is kept exactly', (digits) => {
    expect(read(`{"n":${digits}}`)).toEqual({ ok: true, value: { n: Number(digits) } })
  })

  test('the same name in two objects, characters of all planes, and nesting up to the limit', () => {
    expect(read('[{"a":1},{"a":2,"b":{"a":3}}]').ok).toBe(true)
    expect(read('{"t":"산업 👩‍🔬 \\ud83d\\udc69 \u2028"}')).toEqual({
      ok: true,
      value: { t: '산업 👩‍🔬 👩 \u2028' },
    })
    expect(read(nested(depthLimit)).ok).toBe(true)
  })
})

describe('what is refused, and where', () => {
  test.each([
    ['a duplicate name', '{"a":\n{"b":1,"b":2}}', 'untrusted', /"b" stands twice.*line 2, at a/],
    ['a duplicate name in escapes', '{"a":1,"\\u0061":2}', 'untrusted', /"a" stands twice/],
    ['a prototype', '{"a":[{"__proto__":{}}]}', 'untrusted', /"__proto__".*line 1, at a\/0/],
    ['a prototype in escapes', '{"\\u005f_proto__":1}', 'untrusted', /"__proto__"/],
    ['a constructor', '{"constructor":1}', 'untrusted', /"constructor"/],
    ['a deep prototype', '{"a":{"b":{"c":{"prototype":1}}}}', 'untrusted', /at a\/b\/c/],
    ['infinity', '{"a":1e400}', 'untrusted', /1e400.*at a/],
    ['a number too small', '{"a":1e-400}', 'untrusted', /1e-400/],
    ['an integer beyond 2^53', '{"a":9007199254740993}', 'untrusted', /9007199254740993/],
    ['2^53 itself', '[-9007199254740992]', 'untrusted', /-9007199254740992/],
    ['too many digits', '[0.1234567890123456789]', 'untrusted', /0\.1234567890123456789/],
    ['digits without end', `[1${'0'.repeat(100_000)}1]`, 'untrusted', /cannot be kept exactly/],
    ['half a character', '{"a":"\\ud800"}', 'untrusted', /half a character.*at a/],
    ['half a character in a name', '{"\\udc00":1}', 'untrusted', /half a character/],
    ['nesting beyond the limit', nested(depthLimit + 1), 'untrusted', /more than 32 levels/],
    ['nesting of a million levels', '['.repeat(1_000_000), 'untrusted', /more than 32 levels/],
    ['a cut-off file', '{"a":\n{"b"', 'unreadable', /not valid JSON \(line 2/],
    ['a comma too many', '{"a":1,}', 'unreadable', /not valid JSON/],
    ['a comment', '{} // x', 'unreadable', /not valid JSON/],
    ['a number JSON does not have', '[01]', 'unreadable', /not valid JSON/],
    ['a bare line break in a text', '["a\nb"]', 'unreadable', /not valid JSON/],
    ['an empty file', ' \n', 'unreadable', /empty/],
    ['zeros', '\0\0\0\0', 'unreadable', /not valid JSON/],
  ])('%s', (_name, text, code, message) => {
    const result = read(text)
    expect(result).toMatchObject({ ok: false, code })
    expect(!result.ok && result.message).toMatch(message)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test.each([
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), /UTF-16/],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x7d), /UTF-16/],
    ['UTF-16 without a mark', Uint8Array.of(0x7b, 0, 0x7d, 0), /UTF-16/],
    ['Windows-1252', Uint8Array.of(0x22, 0xe9, 0x22), /UTF-8/],
  ])('%s', (_name, bytes, message) => {
    const result = parseUntrusted(bytes)
    expect(result).toMatchObject({ ok: false, code: 'unreadable' })
    expect(!result.ok && result.message).toMatch(message)
  })

  test('a file larger than 50 MB, unread', () => {
    const result = parseUntrusted({ byteLength: sizeLimit + 1 } as Uint8Array)
    expect(result).toMatchObject({ ok: false, code: 'untrusted' })
    expect(!result.ok && result.message).toMatch(/50 MB/)
  })
})

describe('a text as the app writes it, which is not scanned', () => {
  const asWritten = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  const odd = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      '"__proto__": 1',
      '\ud800',
      '\u0000',
      '": 1e5',
    ),
    fc.constantFrom(
      2 ** 53,
      -(2 ** 53),
      1e300,
      1e21,
      1e-7,
      -0,
      0.1,
      123456789012345,
      1.7976931348623157e308,
    ),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
  )
  const key = fc.oneof(
    fc.constantFrom('a', 'b', '__proto__', 'constructor', '7', '\udc00'),
    fc.string(),
  )
  const { value: anyValue } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      odd,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((all) => Object.fromEntries(all)),
    ),
  }))

  test('is read or refused as the scan reads or refuses it', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', '__proto__'), anyValue, anyValue, (name, one, other) => {
        const text = asWritten(
          Object.fromEntries([
            [name, one],
            ['other', other],
          ]),
        )
        // A space before it changes nothing but who reads it.
        expect(read(text)).toEqual(read(` ${text}`))
      }),
      { numRuns: 2000 },
    )
  })

  test('and nearly so: with lines, spaces or names that stand there twice, or not at all', () => {
    const change = fc.tuple(
      fc.constantFrom('repeat', 'drop', 'space', 'join', 'narrow'),
      fc.nat({ max: 40 }),
    )
    const changed = (text: string, [how, which]: readonly [string, number]) => {
      const lines = text.split('\n')
      const at = which % lines.length
      const line = lines[at]!
      if (how === 'repeat') lines.splice(at, 0, line)
      if (how === 'drop') lines.splice(at, 1)
      if (how === 'space') lines[at] = ` ${line} `
      if (how === 'join') lines.splice(at, 2, line + (lines[at + 1] ?? '').trimStart())
      if (how === 'narrow') lines[at] = line.replace(/": /, '":')
      return lines.join('\n')
    }
    fc.assert(
      fc.property(anyValue, fc.array(change, { minLength: 1, maxLength: 3 }), (value, changes) => {
        const text = changes.reduce(changed, asWritten({ a: value, b: { a: ': x', '": ': '": ' } }))
        expect(read(text)).toEqual(read(` ${text}`))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    `{\n  "a": ${nested(depthLimit)}\n}\n`,
    '{\n  "a":9007199254740992\n}\n',
    '{\n  "a": [1,1e+300]\n}\n',
    `{\n  "a": [${'1,'.repeat(itemLimit)}1]\n}\n`,
  ])('is refused without its line breaks too: %#', (text) => {
    expect(read(text)).toMatchObject({ ok: false, code: 'untrusted' })
  })

  test.each([30, 31, 32, 33, 40, 900])('with %i levels is refused from 33 on', (depth) => {
    for (const [open, close, inside] of [
      ['[', ']', ''],
      ['[', ']', '1'],
      ['{"a":', '}', '{}'],
    ] as const) {
      const around = inside === '{}' ? depth - 2 : depth - 1
      const value: unknown = JSON.parse(
        `{"a":${open.repeat(around)}${inside}${close.repeat(around)}}`,
      )
      expect(read(asWritten(value)).ok).toBe(depth <= depthLimit)
    }
  })

  test.each([
    '{\n  "a": 1,\n  "a": 1\n}\n',
    '{\n  "a": 9007199254740992\n}\n',
    '{\n  "a": [\n    1e+300\n  ]\n}\n',
    '{\n  "a": "\\ud800"\n}\n',
    '{\n  "__proto__": {}\n}\n',
  ])('is refused for %j', (text) => {
    expect(read(text)).toMatchObject({ ok: false, code: 'untrusted' })
  })
})
