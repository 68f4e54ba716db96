import { categoriesOf } from '../codebook/lookup'
import type { ListName } from '../codebook/schema'
import type { Factsheet } from './factsheet'
import type { Choice } from './section'

/** In the order of the codebook, so that two analysts who tick the same have the same file; what it does not have comes last. */
export function choicesInOrder(
  { codebook }: Pick<Factsheet, 'codebook'>,
  list: ListName,
  choices: readonly Choice[],
): Choice[] {
  const order = categoriesOf(codebook, list).map((category) => category.code)
  const place = (choice: Choice) => {
    const index = order.indexOf(choice.code)
    return index < 0 ? order.length : index
  }
  return choices.toSorted((a, b) => place(a) - place(b))
}
