import { fieldWords } from '../../../src-shared/words/fields'
import { ChoiceList } from '../../fields/choice-list'
import { TextField } from '../../fields/text-field'

export function PolicyEvaluation({ index }: { readonly index: number }) {
  return (
    <>
      <ChoiceList name={`policies.${index}.evaluation`} list="evaluationAvailability" />
      <TextField
        name={`policies.${index}.evaluation.results`}
        label={fieldWords.evaluation.results}
      />
    </>
  )
}
