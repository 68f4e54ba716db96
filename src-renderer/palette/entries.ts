import { keysOfCommand } from '../../src-shared/contract/keys'
import { commands, needsFactsheet, type Command } from '../../src-shared/contract/commands'
import type { Summary } from '../../src-shared/exchange/summary'
import { fieldsOf } from '../../src-shared/factsheet/fields'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { partOf, type Part } from '../../src-shared/factsheet/parts'
import type { Address } from '../../src-shared/factsheet/address'
import { appWords } from '../../src-shared/words/app'
import { helpWords, type HelpTopic } from '../../src-shared/words/help'
import { menuWords } from '../../src-shared/words/menu'
import { prepare, search, type Prepared } from './search'

export type Goal =
  | { readonly kind: 'section'; readonly part: Part }
  | { readonly kind: 'field'; readonly address: Address }
  | { readonly kind: 'factsheet'; readonly id: string }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly topic: HelpTopic }

export type Entry = {
  /** Stable between two openings, so that what was used last is known again. */
  readonly key: string
  readonly goal: Goal
  readonly name: string
  /** Where it is, or what it is about: shown beside the name, and searched too. */
  readonly more?: string
  readonly keys?: readonly string[]
}

export type GroupName = 'recent' | 'sections' | 'fields' | 'factsheets' | 'commands' | 'help'

/** The open factsheet as the palette needs it: its record and its parts by title, in the order of the navigation. */
export type OpenRecord = {
  readonly record: Factsheet
  readonly parts: readonly { readonly part: Part; readonly title: string; readonly of?: string }[]
}

type Groups = Readonly<Record<Exclude<GroupName, 'recent'>, readonly Prepared<Entry>[]>>

/** All there is to go to. Read once when the palette opens. */
export function entriesOf(given: {
  readonly open: OpenRecord | undefined
  readonly summaries: readonly Summary[]
  readonly onMac: boolean
}): Groups {
  return {
    sections: prepare(given.open ? sectionEntries(given.open) : []),
    fields: prepare(given.open ? fieldEntries(given.open) : []),
    factsheets: prepare(factsheetEntries(given.summaries, given.open?.record.id)),
    commands: prepare(commandEntries(given.open !== undefined, given.onMac)),
    help: prepare(
      helpWords.topics.map(({ id, title }) => ({
        key: `help ${id}`,
        goal: { kind: 'help', topic: id },
        name: title,
      })),
    ),
  }
}

function sectionEntries({ parts }: OpenRecord): readonly Entry[] {
  return parts.map(({ part, title, of }) => ({
    key: `section ${part}`,
    goal: { kind: 'section', part },
    name: title,
    ...(of !== undefined && { more: of }),
  }))
}

function fieldEntries({ record, parts }: OpenRecord): readonly Entry[] {
  const titles = new Map(parts.map(({ part, title }) => [part, title]))
  return fieldsOf(record).map(({ address, label, about }) => {
    const title = titles.get(partOf(address))
    const more = [about, title === about ? undefined : title].filter(Boolean).join(' · ')
    return { key: `field ${address}`, goal: { kind: 'field', address }, name: label, more }
  })
}

function factsheetEntries(summaries: readonly Summary[], open?: string): readonly Entry[] {
  return summaries
    .filter((summary) => summary.id !== open)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
    .map(({ id, country, code, edition, status }) => ({
      key: `factsheet ${id}`,
      goal: { kind: 'factsheet', id },
      name: `${country} ${edition}`,
      more: [code, appWords.statuses[status]].filter(Boolean).join(' · '),
    }))
}

function commandEntries(isOpen: boolean, onMac: boolean): readonly Entry[] {
  return commands
    .filter((command) => command !== 'palette' && (isOpen || !needsFactsheet(command)))
    .map((command) => {
      const keys = keysOfCommand(command, onMac)
      return {
        key: `command ${command}`,
        goal: { kind: 'command', command },
        name: menuWords[command],
        ...(keys && { keys }),
      }
    })
}

/** So many of each group are drawn; more only make a list that nobody reads. */
const most = { recent: 5, sections: 12, fields: 10, factsheets: 8, commands: 20, help: 10 } as const

export type Group = {
  readonly name: GroupName
  readonly entries: readonly Entry[]
  /** How many more there are than are drawn. */
  readonly more: number
}

/**
 * What to show for a query: the groups by their best find, in each the best first and what was used last before its
 * equals. Without a query, what was used last stands first, in a group of its own.
 */
export function groupsFor(all: Groups, query: string, recent: readonly string[]): readonly Group[] {
  const place = new Map(recent.map((key, index) => [key, index]))
  const isEmpty = query.trim() === ''
  const groups = (Object.keys(all) as (keyof Groups)[]).map((name) => {
    // Hundreds of fields are no list to read: they come with the first letter.
    const found = isEmpty && name === 'fields' ? [] : search(all[name], query)
    const sorted = isEmpty
      ? found.filter(({ entry }) => !place.has(entry.key))
      : found.toSorted(
          (a, b) =>
            Math.floor(b.score) - Math.floor(a.score) ||
            (place.get(a.entry.key) ?? Infinity) - (place.get(b.entry.key) ?? Infinity) ||
            b.score - a.score ||
            0,
        )
    return {
      name,
      best: Math.floor(sorted[0]?.score ?? 0),
      entries: sorted.slice(0, most[name]).map(({ entry }) => entry),
      more: Math.max(0, sorted.length - most[name]),
    }
  })
  const shown: readonly Group[] = groups
    .filter(({ entries }) => entries.length > 0)
    .toSorted((a, b) => b.best - a.best)
  return isEmpty ? [...usedLast(all, recent), ...shown] : shown
}

function usedLast(all: Groups, recent: readonly string[]): readonly Group[] {
  const known = new Map(
    Object.values(all)
      .flat()
      .map(({ entry }) => [entry.key, entry]),
  )
  const entries = recent.flatMap((key) => known.get(key) ?? []).slice(0, most.recent)
  return entries.length === 0 ? [] : [{ name: 'recent', entries, more: 0 }]
}
