import { fieldWords } from '../../../src-shared/words/fields'
import { TextField } from '../../fields/text-field'

export function Introduction() {
  const words = fieldWords.introduction
  return <TextField name="introduction" label={words.text} hint={words.hint} />
}
