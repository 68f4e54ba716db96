import { labelOf } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import type { Address } from '../factsheet/address'
import type { Answer } from '../factsheet/answer'
import { saysNothing, type Money } from '../factsheet/money'
import type { Body } from '../factsheet/policy'
import type { Choices } from '../factsheet/section'
import { documentWords } from '../words/document'
import { printDay } from './day'
import { says } from './inlines'
import { printable, printableLine } from './printable'
import { evidenceLine, open, type Printing } from './printing'
import type { Block, Field, PrintedCategory } from './tree'

const words = documentWords.answers

/** The chosen categories in the order of the codebook, as all factsheets print them; unknown ones come last. */
export function categoriesBlocks(
  printing: Printing,
  name: ListName,
  address: Address,
  list: Choices,
  bodies: readonly { readonly address: Address; readonly body: Body }[] = [],
): readonly Block[] {
  if (list.choices.length === 0) {
    return list.examined ? [{ ...says('answer', words.noneChosen), address }] : [open(address)]
  }
  return [
    {
      kind: 'categories',
      address,
      categories: list.choices.map(({ code, text }): PrintedCategory => ({
        code,
        label: printableLine(labelOf(printing.use, name, code)),
        text: printable(text ?? '').trim(),
        named: bodies
          .filter(({ body }) => body.roles.includes(code))
          .map(({ address: where, body }) => bodyField(where, body)),
        evidence: printing.citing.evidenceFor(address, code),
      })),
    },
  ]
}

export function bodyField(address: Address, { name }: Body): Field {
  return { address, text: printableLine(name) || documentWords.policy.unnamedBody }
}

/** One of the three empties, or what `print` makes of the value. */
export function answerBlocks<T>(
  printing: Printing,
  address: Address,
  given: Answer<T>,
  print: (value: T) => readonly Block[],
): readonly Block[] {
  const evidence = evidenceLine(printing.citing.evidenceFor(address))
  switch (given.state) {
    case 'answered': {
      const printed = print(given.value)
      return [...(printed.length > 0 ? printed : [open(address)]), ...evidence]
    }
    case 'notAvailable': {
      const where = printableLine(given.searched?.where ?? '')
      const at = printDay(given.searched?.at ?? '')
      return [
        { ...says('answer', words.notAvailable), address },
        ...(where || at ? [says('note', words.searched(where, at))] : []),
        ...evidence,
      ]
    }
    case 'notApplicable':
      return [{ ...says('answer', words.notApplicable), address }, ...evidence]
    case 'unanswered':
      return [open(address)]
  }
}

/** A value of one line, as typed. */
export function lineBlocks(address: Address, text: string): readonly Block[] {
  const line = printableLine(text)
  return line === '' ? [] : [{ ...says('answer', line), address }]
}

/** "about 1500000 EUR, 2021-2027" with its note; the amount as its author typed it. */
export function moneyBlocks(address: Address, given: Money): readonly Block[] {
  if (saysNothing(given)) return []
  const sum = [given.amount, given.currency].map(printableLine).filter(Boolean).join(' ')
  const about = given.approximate && sum !== '' ? words.approximately(sum) : sum
  const line = [about, printableLine(given.period)].filter(Boolean).join(', ')
  const note = printableLine(given.note)
  return [...lineBlocks(address, line), ...(note ? [says('note', note)] : [])]
}
