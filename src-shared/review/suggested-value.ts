import { listAt, wordsOf } from '../changes/value-words'
import { categoriesOf } from '../codebook/lookup'
import { levels } from '../codebook/criteria'
import { addressAt, stepsOf, valueAt, type Address } from '../factsheet/address'
import { quarters } from '../factsheet/collection'
import type { Factsheet } from '../factsheet/factsheet'
import { relationKinds } from '../factsheet/links'
import { policyLevels, policyStatuses } from '../factsheet/policy'
import type { Choice, Choices } from '../factsheet/section'
import { emptyText, type Text } from '../factsheet/text'
import { mergedProse } from '../merge/prose'
import { fieldWords } from '../words/fields'
import { boxes, reviewText } from './review-copy'

/**
 * The value that a field gets when somebody accepts what a review copy suggests; undefined where the words do not say it,
 * and somebody has to type. In lists of categories only what was changed in the copy is changed. With `mergedWith`, the
 * text as it was sent, what was written here since then stays in prose; undefined where both wrote in the same place.
 */
export function suggestedValue(
  record: Factsheet,
  address: Address,
  {
    sent,
    text,
    keepsOurs,
  }: { readonly sent: string; readonly text: string; readonly keepsOurs: boolean },
): { readonly value: unknown } | undefined {
  const around = stepsOf(address).slice(0, -1)
  // The answer it was a part of has been emptied meanwhile.
  if (around.length > 0 && valueAt(record, addressAt(...around)) === undefined) return undefined
  const now = valueAt(record, address)
  if (isChoices(now)) return choicesAfter(record, address, now, sent, text)
  const proseNow = proseIn(now, address)
  if (proseNow) {
    const markdown = keepsOurs ? mergedProse(sent, proseNow.markdown, text) : text
    if (markdown === undefined) return undefined
    const prose = { ...proseNow, markdown }
    return checked(record, address, markdown, isAnswer(now) ? answerOf(text, prose) : prose)
  }
  return keepsOurs
    ? undefined
    : checked(record, address, text, plainValue(record, address, now, text))
}

/** What is put there must read in the next review copy as it was suggested. */
function checked(record: Factsheet, address: Address, text: string, value: unknown) {
  if (value === undefined) return undefined
  const after = replaced(record, stepsOf(address), value) as Factsheet
  return reviewText(after, address)?.trim() === text.trim() ? { value } : undefined
}

function replaced(here: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(here)) {
    return here.map((item: unknown) =>
      valueAt([item], step) === item ? replaced(item, rest, value) : item,
    )
  }
  const fields = here as Readonly<Record<string, unknown>>
  return { ...fields, [step]: replaced(fields[step], rest, value) }
}

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isChoices = (value: unknown): value is Choices => isFields(value) && 'choices' in value
const isAnswer = (value: unknown): value is Fields => isFields(value) && 'state' in value

/** The prose of a field, also of one in which nothing has been answered yet. */
function proseIn(now: unknown, address: Address): Text | undefined {
  if (isFields(now) && 'markdown' in now) return now as Text
  if (!isAnswer(now) || !address.endsWith('/budget/source')) return undefined
  return now['state'] === 'answered' ? (now['value'] as Text) : emptyText()
}

function answerOf(text: string, value: unknown): unknown {
  const given = text.trim()
  if (given === '') return { state: 'unanswered' }
  if (given === fieldWords.empties.notAvailable) return { state: 'notAvailable' }
  if (given === fieldWords.empties.notApplicable || given === '-') return { state: 'notApplicable' }
  return value === undefined ? undefined : { state: 'answered', value }
}

function plainValue(record: Factsheet, address: Address, now: unknown, given: string): unknown {
  const text = given.trim()
  if (isAnswer(now)) {
    const isYear = /\/history\/(start|end)$/.test(address)
    return answerOf(text, isYear ? text : undefined)
  }
  const offered = offeredAt(record, address)
  const meant = (words: string) => offered?.find((each) => wordsOf(record, address, each) === words)
  if (Array.isArray(now)) {
    const words = text === '' ? [] : text.split(/;\s*/)
    if (address.endsWith('/accesses')) return words
    const codes = words.map(meant)
    return codes.includes(undefined) || !offered ? undefined : codes
  }
  if (offered) return text === '' && isLeftOpen(address) ? null : meant(text)
  if (typeof now === 'string') return given
  return undefined
}

/** What nobody has chosen yet. */
const isLeftOpen = (address: Address) =>
  /\/(type|level|period|quarter)$/.test(address) ||
  /^(chapters|evaluations)\/.*\/kind$/.test(address)

/** The values that a field may have, where it is no free text. */
function offeredAt(record: Factsheet, address: Address): readonly unknown[] | undefined {
  const steps = stepsOf(address)
  const name = steps.at(-1)
  const list = listAt(address)
  if (list) return categoriesOf(record.codebook, list).map(({ code }) => code)
  switch (`${steps[0]} ${name}`) {
    case 'policies status':
      return steps.length === 3 ? policyStatuses : undefined
    case 'policies level':
      return steps.length === 3 ? policyLevels : undefined
    case 'relations kind':
      return relationKinds
    case 'relations from':
    case 'relations to':
    case 'evaluations policy':
      return record.policies.map(({ id }) => id)
    case 'collection quarter':
      return quarters
    case 'assessments level':
      return levels
    case 'absence declared':
      return [true, false]
    default:
      return undefined
  }
}

/** What was ticked and unticked in the copy is ticked and unticked here; what was ticked here meanwhile stays. */
function choicesAfter(
  record: Factsheet,
  address: Address,
  now: Choices,
  sent: string,
  text: string,
): { readonly value: unknown } | undefined {
  const [before, after] = [sent, text].map((each) => ticksIn(record, address, each))
  if (!before || !after) return undefined
  const isChanged = ({ code, text: own }: Choice) => {
    const was = before.find((each) => each.code === code)
    return !was || (was.text ?? '') !== (own ?? '')
  }
  const gone = before.filter(({ code }) => !after.some((each) => each.code === code))
  const come = after.filter(isChanged)
  const out = new Set([...gone, ...come].map(({ code }) => code))
  const kept = now.choices.filter(({ code }) => !out.has(code))
  return { value: { ...now, choices: [...kept, ...come] } }
}

/** The ticked categories of a list of boxes; undefined where a line is of no category. */
function ticksIn(record: Factsheet, address: Address, text: string): readonly Choice[] | undefined {
  const list = listAt(address)
  if (!list) return undefined
  const offered = categoriesOf(record.codebook, list)
  const found: Choice[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, box, words = ''] = /^\s*(\S)\s+(.*)$/.exec(line) ?? []
    if (box !== boxes.ticked && box !== boxes.empty) return undefined
    const label = words.trim()
    const category =
      offered.find((each) => each.label.trim() === label) ??
      offered.find((each) => label.startsWith(`${each.label.trim()}: `))
    if (box === boxes.empty && category) continue
    if (box === boxes.empty) return undefined
    const own = category && label.slice(category.label.trim().length + 2)
    found.push({ code: category?.code ?? label, ...(own && { text: own }) })
  }
  return found
}
