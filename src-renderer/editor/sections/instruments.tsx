import { currentCodebook } from '../../../src-shared/codebook/editions'
import { ChoiceList } from '../../fields/choice-list'
import { TextField } from '../../fields/text-field'

export function Instruments({ index }: { readonly index: number }) {
  const lists = currentCodebook.lists
  return (
    <>
      <ChoiceList
        name={`policies.${index}.instruments.financial`}
        list="financialInstruments"
        legend={lists.financialInstruments.label}
      />
      <ChoiceList
        name={`policies.${index}.instruments.technical`}
        list="technicalInstruments"
        legend={lists.technicalInstruments.label}
      />
      <TextField name={`policies.${index}.instruments.explanation`} />
    </>
  )
}
