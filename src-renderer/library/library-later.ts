import type { ListName } from '../../src-shared/codebook/schema'
import type { Around } from '../../src-shared/listing/filter'
import type { FilterDialog } from './filter-dialog'
import type { KeepView } from './keep-view'

/** What the library needs of what is loaded after its first sight. */
export type LibraryLater = {
  readonly FilterDialog: typeof FilterDialog
  readonly KeepView: typeof KeepView
  readonly markOf: Around['markOf']
  readonly labelOfCategory: (list: ListName, code: string) => string
}
