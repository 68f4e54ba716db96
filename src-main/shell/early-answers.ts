import type { Answers } from '../../src-shared/contract/contract'
import type { Verb } from '../../src-shared/contract/verbs'
import type { Reply } from '../../src-shared/contract/reply'
import { isIndexStill, type IndexFacts } from '../store/first-list'
import type { FirstRows } from '../store/first-rows'
import type { Host } from '../host'
import type { EarlyList } from './early-list'
import { firstPreferences } from './first-preferences'
import type { Preferences } from './preferences'

/** What the window asks for first, answered before the host is there, which takes longer to load than the window. */
export type EarlyAnswers = {
  /** Whether there is a list to give, or the beginning of one. */
  readonly hasList: Promise<boolean>
  /** Resolves a moment after all of the list has been given, when only the host can give it, or where nobody has asked for it in time. */
  readonly isListed: Promise<void>
  /** The reply as text; undefined where only the host can answer, and always from then on. */
  answer(verb: Verb, asked: unknown): Promise<string | undefined>
  /** Whether the list that was given, if one was, is the host's too; for when it has looked at its folder. */
  compare(host: Host): Promise<'none given' | 'same' | 'other'>
}

/** The page asks for it as soon as it has drawn what it was given first. */
const listedWithinMs = 1_000

/** To be parsed and drawn, which the host would hold up. */
const drawnWithinMs = 150

const nothingToUndo = JSON.stringify({ undo: null, redo: null })

export function earlyAnswers({
  folder,
  rows,
  readList,
  preferences,
  version,
}: {
  readonly folder: string
  /** Where there are rows, the list is read when it is asked for: until they are drawn, all that works is waited for. */
  readonly rows: (FirstRows & { readonly index: IndexFacts }) | undefined
  readonly readList: () => Promise<EarlyList | undefined>
  readonly preferences: () => Preferences
  readonly version: string
}): EarlyAnswers {
  /** Let go of once it is over: of ten thousand factsheets it is megabytes of text. */
  let reading = rows ? undefined : readList()
  let given: IndexFacts | undefined
  let isOver = false
  /** Until then the host has not begun, and nothing can have changed by it, whatever else was asked. */
  let isListOver = false
  let listed = () => {}
  const isListed = new Promise<void>((resolve) => (listed = resolve))
  const endList = () => {
    isListOver = true
    listed()
  }
  const giveList = async () => {
    if (isListOver) return undefined
    isListOver = true
    reading ??= readList()
    const read = await reading
    given = read?.index
    if (read) setTimeout(listed, drawnWithinMs)
    else listed()
    return read?.answer
  }
  const replyTo = (verb: Verb, asked: unknown): string | undefined => {
    switch (verb) {
      case 'firstRows':
        return textOf({ rows: rows ? rowsOf(folder, rows) : null })
      case 'readPreferences':
        return textOf(firstPreferences(preferences(), version))
      case 'resume':
        // Nothing has been opened yet.
        return textOf({ id: null })
      case 'nameEdits':
        // The menu begins without names.
        return textOf(JSON.stringify(asked) === nothingToUndo ? {} : undefined)
      default:
        return undefined
    }
  }
  return {
    hasList: reading ? reading.then((read) => read !== undefined) : Promise.resolve(true),
    isListed,
    async answer(verb, asked) {
      if (verb === 'listFactsheets') return giveList()
      if (isOver) return undefined
      const reply = replyTo(verb, asked)
      isOver = reply === undefined
      if (isOver) setTimeout(endList, listedWithinMs)
      return reply
    },
    async compare(host) {
      isOver = true
      endList()
      reading = undefined
      if (!given) return 'none given'
      const isSame = await isIndexStill(folder, given)
      given = undefined
      return isSame && (await host.reply('listFactsheets', {})).ok ? 'same' : 'other'
    },
  }
}

const rowsOf = (
  dataFolder: string,
  { summaries, count }: FirstRows,
): Answers<'firstRows'>['rows'] => ({ dataFolder, summaries: [...summaries], count })

const textOf = (value: object | undefined): string | undefined =>
  value && JSON.stringify({ ok: true, value } satisfies Reply<unknown>)
