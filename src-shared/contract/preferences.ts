import { z } from 'zod'

const width = z.number().int().min(100).max(2000)
const place = z.strictObject({ part: z.string().max(200), scroll: z.number().min(0) })

const panes = z.strictObject({
  /** Widths in CSS pixels; null: as suits the window. */
  navigation: width.nullable(),
  panel: width.nullable(),
  navigationShown: z.boolean(),
  panelShown: z.boolean(),
})

/** How the analyst at this computer likes to work. Nothing of it belongs to any factsheet. */
export const preferences = z.strictObject({
  /** Who is working here, for history and events; null until somebody has said so. */
  me: z.strictObject({ id: z.uuid(), name: z.string().trim().min(1).max(200) }).nullable(),
  /** Who somebody is, is asked once: they may have said that they would rather not. */
  nameAsked: z.boolean(),
  decimal: z.enum([',', '.']),
  panes,
  figure: z.enum(['radar', 'bars']),
  /** By the id of a factsheet, where its author last was in it. The newest come last. */
  places: z.record(z.uuid(), place),
})
export type Preferences = z.infer<typeof preferences>

/** Some preferences to change. Panes and places are added to what is there; the others replace it. */
export const somePreferences = preferences.extend({ panes: panes.partial() }).partial()
export type SomePreferences = z.infer<typeof somePreferences>

export const usualPreferences: Preferences = {
  me: null,
  nameAsked: false,
  decimal: ',',
  panes: { navigation: null, panel: null, navigationShown: true, panelShown: true },
  figure: 'radar',
  places: {},
}

/** So many factsheets have their place remembered. */
const mostPlaces = 200

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
    figure: soundOr(shape.figure, given['figure'], usualPreferences.figure),
    places: soundOr(shape.places, given['places'], usualPreferences.places),
  }
}

export function changedPreferences(before: Preferences, some: SomePreferences): Preferences {
  return {
    ...before,
    ...some,
    panes: { ...before.panes, ...some.panes },
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

function soundOr<S extends z.ZodType>(schema: S, given: unknown, usual: z.infer<S>): z.infer<S> {
  const read = schema.safeParse(given)
  return read.success ? read.data : usual
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null
}
