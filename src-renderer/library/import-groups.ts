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

/** The files of a plan by how they stand to the library. */
export function groupsOf(files: readonly PlannedFile[]): readonly Group[] {
  const by = Map.groupBy(files, ({ standing }) => standing)
  return order.flatMap((standing) => {
    const some = by.get(standing)
    return some ? [{ standing, files: some }] : []
  })
}
