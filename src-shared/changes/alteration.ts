import type { Level } from '../codebook/criteria'
import { keyOf, stepsOf, valueAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Text } from '../factsheet/text'
import { changeWords } from '../words/changes'
import type { Alteration, AnswerWords, Aside, Member, Stretch } from './change'
import { nameOf } from './item-name'
import type { Unit } from './unit'
import { wordsOf, wordsOfAnswer } from './value-words'
import { wordDifference } from './word-difference'
import { placeOf } from './place-of'

const words = changeWords.asides

type Altered = { readonly alteration: Alteration; readonly asides: readonly Aside[] }

/** What was done to a unit, in words. */
export function alterationOf(
  unit: Unit,
  before: Factsheet,
  after: Factsheet,
): Alteration & { readonly asides: readonly Aside[] } {
  const { alteration, asides } = altered(unit, before, after)
  return { ...alteration, asides }
}

function altered(unit: Unit, before: Factsheet, after: Factsheet): Altered {
  const { address } = unit
  const was = valueAt(before, address)
  const is = valueAt(after, address)
  switch (unit.kind) {
    case 'text':
      return textAltered(was as Partial<Text> | undefined, is as Partial<Text> | undefined)
    case 'answer':
      return answerAltered(side(before, address, was), side(after, address, is))
    case 'ticks':
      return ticksAltered(side(before, address, was), side(after, address, is))
    case 'assessment':
      return levelAltered(before, after, address)
    case 'value':
      return valueAltered(side(before, address, was), side(after, address, is))
    case 'itemAdded':
      return plain({ kind: 'itemAdded', name: nameAt(after, address, is) })
    case 'itemRemoved':
      return plain({ kind: 'itemRemoved', name: nameAt(before, address, was) })
    case 'itemMoved': {
      const name = nameAt(after, address, is)
      const [from, to] = [placeOf(before, address), placeOf(after, address)]
      return plain({ kind: 'itemMoved', name, from, to })
    }
  }
}

/** One version's value with the record it is read by. */
type Side = { readonly record: Factsheet; readonly address: Address; readonly value: unknown }
const side = (record: Factsheet, address: Address, value: unknown): Side => ({
  record,
  address,
  value,
})
const plain = (alteration: Alteration): Altered => ({ alteration, asides: [] })

/** Something beside the value, where it is not the same. */
function aside(label: string, before: string, after: string): readonly Aside[] {
  return before === after ? [] : [{ label, before, after }]
}

function textAltered(was: Partial<Text> = {}, is: Partial<Text> = {}): Altered {
  return {
    alteration: { kind: 'text', stretches: wordDifference(was.markdown ?? '', is.markdown ?? '') },
    asides: [
      ...aside(words.language, was.lang ?? '', is.lang ?? ''),
      ...aside(words.gloss, was.gloss ?? '', is.gloss ?? ''),
    ],
  }
}

function answerAltered(was: Side, is: Side): Altered {
  const [before, after] = [answerWords(was), answerWords(is)]
  const prose = [was, is].map(({ value }) => proseOf(value))
  const asides = [
    ...aside(words.confirmed, part(was, 'confirmed'), part(is, 'confirmed')),
    ...aside(words.searched, searched(was.value), searched(is.value)),
    ...aside(words.language, prose[0]?.lang ?? '', prose[1]?.lang ?? ''),
    ...aside(words.gloss, prose[0]?.gloss ?? '', prose[1]?.gloss ?? ''),
  ]
  if (prose[0] && prose[1]) {
    const stretches = wordDifference(before.words, after.words)
    return { alteration: { kind: 'text', stretches }, asides }
  }
  return { alteration: { kind: 'answer', before, after }, asides }
}

function answerWords({ record, address, value }: Side): AnswerWords {
  const given = (value ?? { state: 'unanswered' }) as { readonly state: AnswerWords['state'] }
  return { state: given.state, words: wordsOfAnswer(record, address, given) }
}

function proseOf(answer: unknown): Text | undefined {
  const value = valueAt(answer, 'value')
  return typeof value === 'object' && value !== null && 'markdown' in value
    ? (value as Text)
    : undefined
}

const part = ({ record, address, value }: Side, key: string) =>
  wordsOf(record, `${address}/${key}`, valueAt(value, key))

function searched(answer: unknown): string {
  const [where, at] = [valueAt(answer, 'searched/where'), valueAt(answer, 'searched/at')]
  return [where, at].filter((each) => typeof each === 'string' && each !== '').join(', ')
}

function ticksAltered(was: Side, is: Side): Altered {
  const members = (from: Side) => membersOf({ ...from, value: valueAt(from.value, 'choices') })
  const { alteration, asides } = setAltered(members(was), members(is))
  return {
    alteration,
    asides: [
      ...asides,
      ...aside(words.examined, part(was, 'examined'), part(is, 'examined')),
      ...aside(words.confirmed, part(was, 'confirmed'), part(is, 'confirmed')),
    ],
  }
}

type MemberWithText = Member & { readonly text: string }

/** What a set holds: categories by their codes, roles, or ids of sources by their titles. */
function membersOf({ record, address, value }: Side): readonly MemberWithText[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) => {
    const code = keyOf(item) ?? String(item)
    const text = valueAt(item, 'text')
    return {
      code,
      label: wordsOf(record, address, code),
      text: typeof text === 'string' ? text : '',
    }
  })
}

function setAltered(was: readonly MemberWithText[], is: readonly MemberWithText[]): Altered {
  const missingIn = (others: readonly Member[]) => (member: Member) =>
    !others.some(({ code }) => code === member.code)
  const member = ({ code, label }: Member): Member => ({ code, label })
  const reworded = is.flatMap((now) => {
    const then = was.find(({ code }) => code === now.code)
    if (!then || then.text === now.text) return []
    return [{ ...member(now), stretches: wordDifference(then.text, now.text) }]
  })
  const added = is.filter(missingIn(was)).map(member)
  const removed = was.filter(missingIn(is)).map(member)
  const order = (all: readonly Member[], others: readonly Member[]) =>
    all
      .filter((each) => !missingIn(others)(each))
      .map(({ label }) => label)
      .join('; ')
  return {
    alteration: { kind: 'set', added, removed, reworded },
    asides: aside(words.order, order(was, is), order(is, was)),
  }
}

function levelAltered(before: Factsheet, after: Factsheet, address: Address): Altered {
  const assessment = address.slice(0, -'/level'.length)
  const level = (record: Factsheet) => (valueAt(record, address) ?? null) as Level | null
  const coder = (record: Factsheet) => {
    const at = `${assessment}/coder`
    return wordsOf(record, at, valueAt(record, at))
  }
  return {
    alteration: { kind: 'level', before: level(before), after: level(after) },
    asides: aside(words.coder, coder(before), coder(after)),
  }
}

function valueAltered(was: Side, is: Side): Altered {
  if (isSet(was.value) && isSet(is.value)) return setAltered(membersOf(was), membersOf(is))
  const [before, after] = [was, is].map(({ record, address, value }) =>
    wordsOf(record, address, value),
  ) as [string, string]
  const isWritten = before === was.value && after === is.value && /\S\s+\S/.test(before + after)
  const stretches: readonly Stretch[] = isWritten ? wordDifference(before, after) : []
  return plain(isWritten ? { kind: 'text', stretches } : { kind: 'value', before, after })
}

/** Plain values of which none says anything by its place, such as roles and days. */
const isSet = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

function nameAt(record: Factsheet, address: Address, item: unknown): string {
  return nameOf(record, stepsOf(address).at(-2) ?? '', item as object)
}
