import { listAt, wordsOf } from '../changes/value-words'
import { categoriesOf } from '../codebook/lookup'
import { valueAt, type Address } from '../factsheet/address'
import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { fieldsOf, type LabelledField } from '../factsheet/fields'
import { partOf, type Part } from '../factsheet/parts'
import { policySections, shortName } from '../factsheet/policy'
import { plainEntry } from '../document/entry'
import { printable } from '../document/printable'
import { plain } from '../document/texts'
import { editorWords } from '../words/editor'
import { frozenSha } from './frozen'
import { reviewFormat, type ReviewHead } from './review-head'

/** One field as it was sent. What comes back is a suggestion where its hash is another one. */
export type ReviewField = {
  readonly address: Address
  readonly label: string
  readonly about: string
  /** As people write it: categories one a line, each with a box before it. */
  readonly text: string
  readonly sha: string
  readonly isLong: boolean
}
export type ReviewPart = { readonly title: string; readonly fields: readonly ReviewField[] }
export type ReviewCopy = { readonly head: ReviewHead; readonly parts: readonly ReviewPart[] }

/**
 * A factsheet for an authority to correct and comment on, frozen as it is sent. Left out is what is not about the country:
 * who works on it, which categories are offered, notes. A source is one field, its entry.
 */
export function reviewCopyOf(
  record: Factsheet,
  { sentTo, sentAt }: Pick<ReviewHead, 'sentTo' | 'sentAt'>,
): ReviewCopy {
  const parts = new Map<Part, ReviewField[]>()
  const add = (part: Part, field: ReviewField) =>
    parts.set(part, [...(parts.get(part) ?? []), field])
  for (const field of fieldsOf(record)) {
    if (isLeftOut(field.address)) continue
    const text = reviewText(record, field.address)
    // An empty list has nothing to correct, and what would go into it has fields of its own.
    if (text === undefined) continue
    add(partOf(field.address), frozen(field, text))
  }
  for (const source of record.sources) {
    const address = `sources/${source.id}`
    const label = editorWords.parts.sources
    add('sources', frozen({ address, label }, reviewText(record, address) ?? ''))
  }
  return {
    head: {
      format: reviewFormat,
      version: 1,
      record: record.id,
      contentSha: contentSha(record),
      country: record.country.name,
      edition: record.edition,
      sentTo,
      sentAt,
    },
    parts: [...parts].map(([part, fields]) => ({ title: titleOf(record, part), fields })),
  }
}

function isLeftOut(address: Address): boolean {
  return /^(people|codebook|sources)(\/|$)/.test(address)
}

function frozen({ address, label, about = '' }: LabelledField, text: string): ReviewField {
  const isLong = text.length > 80 || text.includes('\n')
  return { address, label, about, text, sha: frozenSha(text), isLong }
}

export const boxes = { ticked: '☒', empty: '☐' } as const

/** A field as a review copy has it; undefined for lists of things that are fields of their own, and where there is none. */
export function reviewText(record: Factsheet, address: Address): string | undefined {
  const [list, id, ...rest] = address.split('/')
  const source =
    list === 'sources' && rest.length === 0 && record.sources.find((each) => each.id === id)
  const text = source ? plain(plainEntry(source)) : textOf(record, address)
  return text === undefined ? undefined : printable(text).replaceAll(/\r\n?/g, '\n')
}

function textOf(record: Factsheet, address: Address): string | undefined {
  const value = valueAt(record, address)
  const list = listAt(address)
  if (list && typeof value === 'object' && value !== null && 'choices' in value) {
    const chosen = value.choices as Factsheet['policies'][number]['objectives']['choices']
    const offered = categoriesOf(record.codebook, list)
    const unknown = chosen.filter(({ code }) => offered.every((each) => each.code !== code))
    return [
      ...offered.map(({ code, label }) => {
        const choice = chosen.find((each) => each.code === code)
        const own = choice?.text ? `: ${choice.text}` : ''
        return `${choice ? boxes.ticked : boxes.empty} ${label}${own}`
      }),
      ...unknown.map(({ code }) => `${boxes.ticked} ${code}`),
    ].join('\n')
  }
  if (Array.isArray(value) && value.some((each) => typeof each === 'object')) return undefined
  return wordsOf(record, address, value)
}

function titleOf(record: Factsheet, part: Part): string {
  const words: Readonly<Record<string, string>> = editorWords.parts
  const [field = '', id, section] = part.split('/')
  if (field !== 'policies' || id === undefined) return words[field] ?? field
  const policy = record.policies.find((each) => each.id === id)
  const name = (policy && shortName(policy)) || editorWords.unnamedPolicy
  const known = policySections.find((each) => each === section)
  return known ? `${name} · ${words[known]}` : name
}
