import type { Verb } from '../../src-shared/contract/verbs'
import type { Reply } from '../../src-shared/contract/reply'
import { isIndexStill, type IndexFacts } from '../store/first-list'
import type { Host } from '../host'
import type { EarlyList } from './early-list'
import { firstPreferences } from './first-preferences'
import type { Preferences } from './preferences'

/** What the window asks for first, answered before the host is there, which takes longer to load than the window. */
export type EarlyAnswers = {
  /** Whether there is a list to give. */
  readonly hasList: Promise<boolean>
  /** The reply as text; undefined where only the host can answer, and always from then on. */
  answer(verb: Verb, asked: unknown): Promise<string | undefined>
  /** Whether the list that was given, if one was, is the host's too; for when it has looked at its folder. */
  compare(host: Host): Promise<'none given' | 'same' | 'other'>
}

const nothingToUndo = JSON.stringify({ undo: null, redo: null })

export function earlyAnswers({
  folder,
  list,
  preferences,
  version,
}: {
  readonly folder: string
  readonly list: Promise<EarlyList | undefined>
  readonly preferences: () => Preferences
  readonly version: string
}): EarlyAnswers {
  /** Let go of once it is over: of ten thousand factsheets it is megabytes of text. */
  let reading: Promise<EarlyList | undefined> | undefined = list
  let given: IndexFacts | undefined
  let isOver = false
  const listed = async () => {
    const read = await reading
    given = read?.index
    return read?.answer
  }
  const replyTo = (
    verb: Verb,
    asked: unknown,
  ): Promise<string | undefined> | string | undefined => {
    switch (verb) {
      case 'listFactsheets':
        return listed()
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
    hasList: list.then((read) => read !== undefined),
    async answer(verb, asked) {
      const reply = isOver ? undefined : await replyTo(verb, asked)
      isOver ||= reply === undefined
      return reply
    },
    async compare(host) {
      isOver = true
      reading = undefined
      if (!given) return 'none given'
      const isSame = await isIndexStill(folder, given)
      given = undefined
      return isSame && (await host.reply('listFactsheets', {})).ok ? 'same' : 'other'
    },
  }
}

const textOf = (value: object | undefined): string | undefined =>
  value && JSON.stringify({ ok: true, value } satisfies Reply<unknown>)
