import { usualColumns, usualOrder } from '../listing/columns'
import type { Preferences, SomePreferences } from './preferences'

// Without the schemas, which the first view of the window does not wait for.

export const usualPreferences: Preferences = {
  me: null,
  nameAsked: false,
  decimal: ',',
  panes: {
    navigation: null,
    panel: null,
    preview: null,
    navigationShown: true,
    panelShown: true,
    previewShown: false,
  },
  keptPlace: '',
  figure: 'radar',
  citationStyle: '',
  onlyStoodBy: false,
  places: {},
  listColumns: usualColumns,
  listOrder: usualOrder,
  views: [],
  recent: [],
}

/** So much of what was gone to by the palette is remembered. */
const mostRecent = 20

/** So many factsheets have their place remembered. */
const mostPlaces = 200

export function changedPreferences(before: Preferences, some: SomePreferences): Preferences {
  return {
    ...before,
    ...some,
    panes: some.panes ? { ...before.panes, ...some.panes } : before.panes,
    recent: (some.recent ?? before.recent).slice(0, mostRecent),
    places: some.places ? newestLast(before.places, some.places) : before.places,
  }
}

function newestLast(
  before: Preferences['places'],
  newest: Preferences['places'],
): Preferences['places'] {
  const older = Object.entries(before).filter(([id]) => newest[id] === undefined)
  return Object.fromEntries([...older, ...Object.entries(newest)].slice(-mostPlaces))
}
