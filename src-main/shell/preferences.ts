import { Low } from 'lowdb'
import { DurableJsonFile } from '../store/durable-json-file'
import { nodeFileSystem } from '../store/file-system'

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

export type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export type Preferences = {
  readonly appearance: Appearance
  readonly place?: Place
  /** Where a file was opened or exported last. */
  readonly lastFolder?: string
  /** Where the library was moved to; without it, it is in its usual folder. */
  readonly library?: string
  /** The folder that held a library when it was listed last: where that is gone, no new one is made in its place. */
  readonly known?: string
  /** What the window keeps for itself: `preferences` of the contract, read as such only where that is loaded. */
  readonly window?: unknown
  /** `first-preferences.ts` */
  readonly seal?: string
}

export type KeptPreferences = {
  readonly now: Preferences
  /** Takes effect at once and is written behind it. Losing it would cost a window size, so no failure is told. */
  change(some: Partial<Preferences>): void
  /** Takes effect once it is written. Rejects with the system's error where it cannot be. */
  keep(some: Partial<Preferences>): Promise<void>
  /** Resolves when all of it is written, at once instead of in a while. */
  settled(): Promise<void>
}

/** Dragging a pane changes its width many times a second; the last one is what is written. */
const pauseMs = 300

/** How this computer's user likes the window. Unreadable preferences are the defaults. */
export async function openPreferences(file: string): Promise<KeptPreferences> {
  const adapter = new DurableJsonFile<Preferences>(file, { fs: nodeFileSystem })
  const db = new Low<Preferences>(adapter, { appearance: 'system' })
  await db.read().catch(() => {})
  db.data = sound(db.data)
  let writing = Promise.resolve()
  let soon: NodeJS.Timeout | undefined
  const write = () => {
    clearTimeout(soon)
    soon = undefined
    writing = writing.then(() => db.write()).catch(() => {})
  }
  return {
    get now() {
      return db.data
    },
    change(some) {
      db.data = { ...db.data, ...some }
      soon ??= setTimeout(write, pauseMs)
    },
    async keep(some) {
      await writing
      const before = db.data
      db.data = { ...before, ...some }
      try {
        await db.write()
      } catch (error) {
        db.data = before
        throw error
      }
    },
    async settled() {
      if (soon) write()
      await writing
    },
  }
}

/** By hand, since this is read before the window opens, and the schema library takes longer to load than the window. */
function sound(given: unknown): Preferences {
  const { appearance, place, lastFolder, library, known, window, seal } = (
    typeof given === 'object' && given !== null ? given : {}
  ) as Record<string, unknown>
  return {
    appearance: appearances.find((each) => each === appearance) ?? 'system',
    ...(isPlace(place) && { place }),
    ...(typeof lastFolder === 'string' && { lastFolder }),
    ...(typeof library === 'string' && { library }),
    ...(typeof known === 'string' && { known }),
    ...(window !== undefined && { window }),
    ...(typeof seal === 'string' && { seal }),
  }
}

/** What the menu ticks before the window's preferences can be read as such. */
export function decimalOf(window: unknown): ',' | '.' {
  const given =
    typeof window === 'object' && window !== null && 'decimal' in window && window.decimal
  return given === '.' ? '.' : ','
}

function isPlace(given: unknown): given is Place {
  if (typeof given !== 'object' || given === null) return false
  const { x, y, width, height, maximized } = given as Record<string, unknown>
  return [x, y, width, height].every(Number.isFinite) && typeof maximized === 'boolean'
}
