import { createHash } from 'node:crypto'
import { usualPreferences } from '../../src-shared/contract/change-preferences'
import type { Preferences as WindowPreferences } from '../../src-shared/contract/preferences'
import type { Preferences } from './preferences'

/**
 * Kept with the window's preferences once the schemas of this version have passed them, so that they can be told from
 * what somebody has changed in the file, or another version has kept, before the schema library is loaded.
 */
export function sealOf(window: unknown, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, usualPreferences, window]))
    .digest('hex')
}

/** The window's preferences, where that can be said without the schemas. */
export function firstPreferences(
  { window, seal }: Preferences,
  version: string,
): WindowPreferences | undefined {
  if (window === undefined) return usualPreferences
  return seal === sealOf(window, version) ? (window as WindowPreferences) : undefined
}
