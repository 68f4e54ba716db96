import { ChoiceList } from '../../fields/choice-list'
import { TextField } from '../../fields/text-field'

export function Instruments({ index }: { readonly index: number }) {
  return (
    <>
      <ChoiceList name={`policies.${index}.instruments.financial`} list="financialInstruments" />
      <ChoiceList name={`policies.${index}.instruments.technical`} list="technicalInstruments" />
      <TextField name={`policies.${index}.instruments.explanation`} />
    </>
  )
}
