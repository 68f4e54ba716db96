import { z } from 'zod'
import { listingView, order, shownColumns } from '../listing/listing-view'

const width = z.number().int().min(100).max(2000)
const place = z.strictObject({ part: z.string().max(200), scroll: z.number().min(0) })

export const panes = z.strictObject({
  /** Widths in CSS pixels; null: as suits the window. */
  navigation: width.nullable(),
  panel: width.nullable(),
  preview: width.nullable(),
  navigationShown: z.boolean(),
  panelShown: z.boolean(),
  previewShown: z.boolean(),
})

/** How the analyst at this computer likes to work. Nothing of it belongs to any factsheet. */
export const preferences = z.strictObject({
  /** Who is working here, for history and events; null until somebody has said so. */
  me: z.strictObject({ id: z.uuid(), name: z.string().trim().min(1).max(200) }).nullable(),
  /** Who somebody is, is asked once: they may have said that they would rather not. */
  nameAsked: z.boolean(),
  decimal: z.enum([',', '.']),
  panes,
  /** The folder of the library of which somebody knows that others reach into it; empty: none. */
  keptPlace: z.string().max(4096),
  figure: z.enum(['radar', 'bars']),
  /** Id of the style in which the bibliography is printed; empty for the way this series prints it. */
  citationStyle: z.string().max(100),
  /** Nothing is exported while answers of the edition before are not stood by. */
  onlyStoodBy: z.boolean(),
  /** By the id of a factsheet, where its author last was in it. The newest come last. */
  places: z.record(z.uuid(), place),
  /** The columns of the library and what it is sorted by. */
  listColumns: shownColumns,
  listOrder: order,
  /** Ways to look at the library that are wanted again, by their names. */
  views: z.array(listingView).max(100).readonly(),
  /** Keys of what was gone to by the palette last, newest first. */
  recent: z.array(z.string().max(400)).max(100),
})
export type Preferences = z.infer<typeof preferences>

/** Some preferences to change. Panes and places are added to what is there; the others replace it. */
export const somePreferences = preferences.extend({ panes: panes.partial() }).partial()
export type SomePreferences = z.infer<typeof somePreferences>
