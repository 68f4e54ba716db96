import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import korea from '../../resources/samples/republic-of-korea-2022.json' with { type: 'json' }
import { anyFactsheet } from '../../src-shared/exchange/factsheet.arbitrary'
import { readDocument } from '../../src-shared/exchange/read-document'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import type { Review } from '../../src-shared/review/remark'
import { reviewCopyOf } from '../../src-shared/review/review-copy'
import { readReview, reviewLimit } from './read-review'
import { reviewFile } from './review-files'

const document = readDocument(new TextEncoder().encode(JSON.stringify(korea)))
if (!document.ok) throw new Error(document.message)
const { record } = document.value
const sent = { sentTo: 'Ministry of Testland A', sentAt: '2026-01-02T03:04:05.000Z' }
const copy = reviewCopyOf(record, sent)
const addresses = copy.parts.flatMap(({ fields }) => fields.map(({ address }) => address))
const docx = await reviewFile(copy, 'docx', 'x.docx')
const html = new TextDecoder().decode(await reviewFile(copy, 'html', 'korea.review.html'))

const read = (bytes: Uint8Array, known?: readonly string[]): Review => {
  const answer = readReview(bytes, known)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}
/** The file with its document changed as a word processor, or somebody with bad intent, might. */
const edited = (change: (xml: string) => string, more: Record<string, Uint8Array> = {}) => {
  const parts = unzipSync(docx)
  const xml = change(strFromU8(parts['word/document.xml']!))
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml), ...more })
}

describe('a review copy', () => {
  test('has every public field once, in parts, frozen with hash, date and addressee', () => {
    expect(copy.head).toMatchObject({ ...sent, record: record.id, contentSha: contentSha(record) })
    expect(new Set(addresses).size).toBe(addresses.length)
    const policy = record.policies[0]!.id
    for (const address of [
      'country/name',
      'introduction',
      `policies/${policy}/objectives`,
      `policies/${policy}/history/start`,
      'stateOfPlay/scope',
      'sources/oecd-2019',
    ]) {
      expect(addresses).toContain(address)
    }
    const objectives = copy.parts
      .flatMap(({ fields }) => fields)
      .find(({ address }) => address === `policies/${policy}/objectives`)
    expect(objectives?.text).toMatch(/^☒ Strengthening cooperation/)
    expect(addresses.filter((address) => /^(people|notes|glossary)/.test(address))).toEqual([])
  })

  test('says nothing of notes and of people who are no authors', async () => {
    const canary = 'canary-5f1e'
    const noted = {
      ...record,
      notes: [
        {
          id: 'n',
          target: 'introduction',
          author: 'p',
          at: sent.sentAt,
          text: canary,
          kind: 'private' as const,
        },
      ],
      people: [{ id: 'p', name: canary, role: 'analyst' }],
      glossary: [{ id: 'g', term: canary, meaning: canary, original: { lang: '', text: canary } }],
    }
    const there = reviewCopyOf(noted, sent)
    const form = new TextDecoder().decode(await reviewFile(there, 'html', 'x'))
    const word = unzipSync(await reviewFile(there, 'docx', 'x'))
    expect(form).not.toContain(canary)
    for (const part of Object.values(word)) expect(strFromU8(part)).not.toContain(canary)
  })
})

describe('in Word', () => {
  test('comes back unread-in as it went: every address, no remark', () => {
    expect(read(docx)).toEqual({
      head: copy.head,
      remarks: [],
      fields: addresses.length,
      unplaced: [],
    })
  })

  test('brings texts that were changed, whole', () => {
    const back = read(edited((xml) => xml.replace('>South Korea<', '>Korea (South)<')))
    expect(back.remarks).toEqual([
      { address: 'country/alsoKnownAs', kind: 'suggestion', text: 'Korea (South)' },
    ])
  })

  test('takes no other spaces, line ends or compositions of letters for a change', () => {
    const back = read(
      edited((xml) =>
        xml
          .replace('>South Korea<', '>South\u00a0Korea <')
          .replaceAll('법률', '법률'.normalize('NFD')),
      ),
    )
    expect(back.remarks).toEqual([])
  })

  test('reads comments from the column and from Word, with their authors, and tracked changes', () => {
    const tracked =
      '<w:ins w:id="1" w:author="A" w:date="2026-02-03T00:00:00Z"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2" w:author="A" w:date="2026-02-03T00:00:00Z"><w:r><w:delText>South Korea</w:delText></w:r></w:del>'
    const comments = strToU8(
      '<w:comments xmlns:w="x"><w:comment w:id="7" w:author="B" w:date="2026-02-04T00:00:00Z"><w:p><w:r><w:t>Is it?</w:t></w:r></w:p></w:comment></w:comments>',
    )
    const back = read(
      edited(
        (xml) => {
          const at = xml.indexOf('<w:r><w:t xml:space="preserve">South Korea</w:t></w:r>')
          const end = xml.indexOf('</w:tc>', xml.indexOf('</w:tc>', at) + 1)
          const whole = xml
            .slice(0, end)
            .replace(
              '<w:r><w:t xml:space="preserve">South Korea</w:t></w:r>',
              `${tracked}<w:r><w:commentReference w:id="7"/></w:r>`,
            )
          const last = whole.lastIndexOf('</w:p>')
          return `${whole.slice(0, last)}<w:r><w:t>In the column</w:t></w:r>${whole.slice(last)}${xml.slice(end)}`
        },
        { 'word/comments.xml': comments },
      ),
    )
    const made = { author: 'A', at: '2026-02-03T00:00:00Z' }
    const address = 'country/alsoKnownAs'
    expect(back.remarks).toEqual([
      { address, kind: 'suggestion', text: 'new', ...made },
      { address, kind: 'comment', text: 'In the column' },
      { address, kind: 'comment', text: 'Is it?', author: 'B', at: '2026-02-04T00:00:00Z' },
    ])
  })

  test('is read by its bookmarks where the hidden text was taken out and the factsheet is at hand', () => {
    const without = edited((xml) =>
      xml.replaceAll(/⟦(?!\{)[^⟦⟧]*⟧/g, '').replace('>South Korea<', '>Other<'),
    )
    const back = read(without, addresses)
    expect(back.fields).toBe(addresses.length)
    expect(back.remarks).toMatchObject([{ address: 'country/alsoKnownAs', text: 'Other' }])
    expect(readReview(without)).toMatchObject({ ok: false, code: 'malformed' })
  })

  test('keeps what stands in rows that cannot be placed', () => {
    const back = read(
      edited((xml) =>
        xml
          .replace(/⟦country\/alsoKnownAs#\w+⟧/, '')
          .replace(/<w:bookmarkStart [^>]*\/>(?=(?:(?!<w:tr>).)*South Korea)/s, ''),
      ),
    )
    expect(back.fields).toBe(addresses.length - 1)
    expect(back.unplaced).toHaveLength(1)
    expect(back.unplaced[0]).toContain('South Korea')
  })

  test('any factsheet goes and comes back with every address', async () => {
    await fc.assert(
      fc.asyncProperty(anyFactsheet, async (each) => {
        const there = reviewCopyOf(each, sent)
        const back = read(await reviewFile(there, 'docx', 'x'))
        expect(back.remarks).toEqual([])
        expect(back.fields).toBe(there.parts.flatMap(({ fields }) => fields).length)
      }),
      { numRuns: 12 },
    )
  })

  test.each([
    [
      'an entity of its own',
      (xml: string) => xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
      'untrusted',
    ],
    ['an unknown entity', (xml: string) => xml.replace('South Korea', '&b;'), 'unreadable'],
    ['a cut', (xml: string) => xml.slice(0, 5000), 'unreadable'],
    [
      'depth',
      (xml: string) => xml.replace('<w:body>', '<w:body>' + '<w:p>'.repeat(5000)),
      'unreadable',
    ],
    ['no marks', (xml: string) => xml.replaceAll(/⟦[^⟦⟧]*⟧/g, ''), 'malformed'],
    [
      'a newer version',
      (xml: string) =>
        xml.replace('version&quot;:1', 'version&quot;:2').replace('"version":1', '"version":2'),
      'newer',
    ],
  ])('is refused with %s', (_, change, code) => {
    expect(readReview(edited(change))).toMatchObject({ ok: false, code })
  })

  test('is refused where it unpacks to more than there is room for, or is no file of Word', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(31 * 1024 * 1024) })
    expect(readReview(bomb)).toMatchObject({ ok: false, code: 'untrusted' })
    expect(readReview(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({ code: 'malformed' })
    expect(readReview(docx.subarray(0, 3000))).toMatchObject({ code: 'unreadable' })
    expect(readReview(new Uint8Array(reviewLimit + 1))).toMatchObject({ code: 'untrusted' })
  })
})

describe('as a form', () => {
  const answered = (answers: object) =>
    new TextEncoder().encode(
      html.replace(
        /(id="review-answers" type="application\/json">)[^<]*/,
        (_, start: string) =>
          start +
          JSON.stringify({
            head: copy.head,
            by: '',
            savedAt: '',
            answers: [],
            ...answers,
          }).replaceAll('<', '\\u003c'),
      ),
    )
  test('reaches nothing, and names no other file', () => {
    expect(html.replaceAll('&#x27;', "'")).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'"/,
    )
    expect(html).not.toMatch(/\b(?:src|href)=/)
    expect(html.split('<script').length).toBe(3)
  })
  test('comes back without a remark where nothing was said', () => {
    expect(read(new TextEncoder().encode(html))).toEqual({
      head: copy.head,
      remarks: [],
      fields: addresses.length,
      unplaced: [],
    })
  })
  test('brings suggestions and comments with who made them, and when', () => {
    const who = { by: 'Office of Testland A', savedAt: '2026-02-03T00:00:00.000Z' }
    const answers = [
      { address: 'country/name', text: '</script><b>', comment: 'Why?' },
      { address: 'introduction', comment: 'Fine' },
    ]
    const made = { author: who.by, at: who.savedAt }
    expect(read(answered({ ...who, answers })).remarks).toEqual([
      { address: 'country/name', kind: 'suggestion', text: '</script><b>', ...made },
      { address: 'country/name', kind: 'comment', text: 'Why?', ...made },
      { address: 'introduction', kind: 'comment', text: 'Fine', ...made },
    ])
  })
  test('is refused where it is another page, or its answers are damaged', () => {
    const page = (text: string) => readReview(new TextEncoder().encode(text))
    expect(page('<html><body>Hello</body></html>')).toMatchObject({ code: 'malformed' })
    expect(page('<script id="review-answers">{"a":1,"a":2}</script>')).toMatchObject({ ok: false })
    expect(page('<script id="review-answers">{</script>')).toMatchObject({ ok: false })
    expect(readReview(answered({ answers: 'none' }))).toMatchObject({ code: 'malformed' })
    expect(readReview(new Uint8Array([0xff, 0xfe, 0]))).toMatchObject({ code: 'unreadable' })
  })
})
