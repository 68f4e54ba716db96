import type { ListName } from '../../../src-shared/codebook/schema'
import { ChoiceList } from '../../fields/choice-list'
import { TextField } from '../../fields/text-field'

/** A section of the policy table that is categories and an explanation, nothing else. */
export function ChoiceSection({
  index,
  section,
  list,
  legend,
}: {
  readonly index: number
  readonly section: 'objectives' | 'focus' | 'beneficiaries' | 'euPriorities'
  readonly list: ListName
  readonly legend: string
}) {
  return (
    <>
      <ChoiceList name={`policies.${index}.${section}`} list={list} legend={legend} />
      <TextField name={`policies.${index}.${section}.explanation`} />
    </>
  )
}
