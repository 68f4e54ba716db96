import type { ListingView } from '../../src-shared/listing/listing-view'
import { appWords } from '../../src-shared/words/app'
import { listingWords as words } from '../../src-shared/words/listing'
import { useNotify } from '../notices/notices'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import type { Listing } from './listing'

/** The ways to look at the library that were kept. */
export function useViews() {
  const views = usePreference((all) => all.views)
  const change = useChangePreferences()
  const notify = useNotify()
  const keepView = (name: string, { filter, order, columns, wanted }: Listing) => {
    const kept: ListingView = { name, filter, order, columns, wanted }
    change({ views: [...views.filter((view) => view.name !== name), kept] })
  }
  const removeView = (view: ListingView) => {
    change({ views: views.filter((each) => each !== view) })
    const act = () => change({ views })
    notify(words.viewRemoved(view.name), { label: appWords.undo, act })
  }
  return { views, keepView, removeView }
}
