import { addressAt } from '../factsheet/address'
import { documentWords } from '../words/document'
import { anchorAt } from './anchor'
import { says } from './inlines'
import { policyName, policyTable } from './policy-table'
import { open, proseOf, type Printing } from './printing'
import type { Block, DocumentPart } from './tree'

const words = documentWords.policies

/** Chapter 1: a table for each policy in force or planned, or the statement that there is none. */
export function policiesChapter(printing: Printing): DocumentPart {
  const { policies } = printing.record
  const printed = policies.filter((policy) => policy.status !== 'ended')
  return {
    kind: 'policies',
    anchor: 'policies',
    number: '1',
    title: words.title,
    address: 'policies',
    blocks: [
      ...absence(printing),
      ...(printed.length > 0 ? [says('body', words.intro(printed.length))] : []),
      ...(printed.length === 0 && policies.length > 0 ? [says('body', words.onlyEnded)] : []),
      ...printed.flatMap((policy): readonly Block[] => [
        {
          kind: 'heading',
          level: 2,
          anchor: anchorAt('policy', policy.id),
          address: addressAt('policies', policy.id),
          text: policyName(policy),
        },
        policyTable(printing, policy),
      ]),
    ],
  }
}

/** That no policy was found counts as said only where it was declared; without either, a draft has yet to say it. */
function absence(printing: Printing): readonly Block[] {
  const { absence: given, policies } = printing.record
  if (!given.declared && policies.length > 0) return []
  const explanation = proseOf(printing, 'absence/explanation', given.explanation)
  if (given.declared) {
    return [{ ...says('body', words.absent), address: 'absence/declared' }, ...explanation]
  }
  return [open('absence/declared'), says('body', words.none), ...explanation]
}
