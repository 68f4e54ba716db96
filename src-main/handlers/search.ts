import type { Handlers } from '../../src-shared/contract/reply'
import type { Search } from '../search/search'

/** What the factsheets say, wherever it stands in them. */
export function searchHandlers({ search }: { readonly search: Search }) {
  return {
    async searchLibrary({ wanted }) {
      const { ids, unread } = await search.find(wanted)
      return { ids: [...ids], unread }
    },
    async readHits({ ids, wanted }) {
      return { hits: await search.hits(ids, wanted) }
    },
  } satisfies Partial<Handlers>
}
