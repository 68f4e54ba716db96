import type { PlannedFile } from '../../src-shared/contract/receiving'
import type { Standing } from '../../src-shared/merge/standing'

/** What asks for somebody comes first, what asks for nothing last. */
const order: readonly Standing[] = [
  'bothChanged',
  'otherEdition',
  'twice',
  'invalid',
  'new',
  'newerThere',
  'newerHere',
  'identical',
]

export type Group = { readonly standing: Standing; readonly files: readonly PlannedFile[] }

const byNumberToo = new Intl.Collator('en', { numeric: true })
const nameOf = ({ there, file }: PlannedFile) =>
  there ? `${there.country} ${there.edition}` : file

/** The files of a plan by how they stand to the library, in the order of what they are called. */
export function groupsOf(files: readonly PlannedFile[]): readonly Group[] {
  const inOrder = files.toSorted((a, b) => byNumberToo.compare(nameOf(a), nameOf(b)))
  const by = Map.groupBy(inOrder, ({ standing }) => standing)
  return order.flatMap((standing) => {
    const some = by.get(standing)
    return some ? [{ standing, files: some }] : []
  })
}
