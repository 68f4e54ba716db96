import { labelOf, type CodebookUse } from '../../src-shared/codebook/lookup'
import { listAt } from '../../src-shared/changes/value-words'
import { addressAt, stepsOf } from '../../src-shared/factsheet/address'
import type { Step } from '../../src-shared/factsheet/edit-log'
import type { Operation } from '../../src-shared/factsheet/operations'
import { editWords as words } from '../../src-shared/words/edits'

/** What a step did, in a few words for the menu: "remove policy", "typing in explanation". */
export function stepName(step: Step, codebook: CodebookUse): string {
  if (step.label !== undefined) return step.label
  const [first] = step.operations
  if (!first) return words.change(words.field)
  if (first.kind === 'text') return words.typing(fieldName(first))
  if (first.kind === 'value') return words.change(fieldName(first))
  const steps = stepsOf(first.address)
  const [key, list] = steps.toReversed()
  if (list === 'choices' && first.kind !== 'move') {
    const many = step.operations.length
    if (many > 1) return first.kind === 'add' ? words.tickMany(many) : words.untickMany(many)
    const known = listAt(addressAt(...steps.slice(0, -2)))
    const label = known ? labelOf(codebook, known, key ?? '') : (key ?? '')
    return first.kind === 'add' ? words.tick(short(label)) : words.untick(short(label))
  }
  return words[first.kind](words.items[list ?? ''] ?? words.item)
}

function fieldName({ address }: Operation): string {
  const named = stepsOf(address).findLast((step) => step in words.fields)
  return words.fields[named ?? ''] ?? words.field
}

/** Long enough to tell a category by, short enough for a menu. */
function short(label: string): string {
  return label.length > 40 ? `${label.slice(0, 38).trimEnd()}…` : label
}
