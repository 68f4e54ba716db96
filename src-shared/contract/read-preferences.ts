import type { z } from 'zod'
import { usualPreferences } from './change-preferences'
import { panes, preferences, type Preferences } from './preferences'

/** What was kept as preferences, however damaged: each that cannot be read is the usual one. */
export function preferencesFrom(kept: unknown): Preferences {
  const given = isObject(kept) ? kept : {}
  const { shape } = preferences
  return {
    me: soundOr(shape.me, given['me'], usualPreferences.me),
    nameAsked: soundOr(shape.nameAsked, given['nameAsked'], usualPreferences.nameAsked),
    decimal: soundOr(shape.decimal, given['decimal'], usualPreferences.decimal),
    panes: {
      ...usualPreferences.panes,
      ...soundOr(panes.partial(), given['panes'], {}),
    },
    citationStyle: soundOr(
      shape.citationStyle,
      given['citationStyle'],
      usualPreferences.citationStyle,
    ),
    keptPlace: soundOr(shape.keptPlace, given['keptPlace'], usualPreferences.keptPlace),
    onlyStoodBy: soundOr(shape.onlyStoodBy, given['onlyStoodBy'], usualPreferences.onlyStoodBy),
    figure: soundOr(shape.figure, given['figure'], usualPreferences.figure),
    places: soundOr(shape.places, given['places'], usualPreferences.places),
    listColumns: soundOr(shape.listColumns, given['listColumns'], usualPreferences.listColumns),
    listOrder: soundOr(shape.listOrder, given['listOrder'], usualPreferences.listOrder),
    views: soundOr(shape.views, given['views'], usualPreferences.views),
    recent: soundOr(shape.recent, given['recent'], usualPreferences.recent),
  }
}

function soundOr<S extends z.ZodType>(schema: S, given: unknown, usual: z.infer<S>): z.infer<S> {
  const read = schema.safeParse(given)
  return read.success ? read.data : usual
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null
}
