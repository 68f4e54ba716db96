import { preferencesFrom } from '../../src-shared/contract/read-preferences'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import type { FoundIn } from '../../src-shared/contract/together'
import { factsheet, type Factsheet } from '../../src-shared/factsheet/factsheet'
import { fieldAt, fieldsOf, placeWords } from '../../src-shared/factsheet/fields'
import { apply, type Operation } from '../../src-shared/factsheet/operations'
import { withAnalyst } from '../../src-shared/factsheet/people'
import {
  changesFor,
  findInRecord,
  withChanges,
  type Hit,
} from '../../src-shared/prose/find-in-record'
import { isLocked } from '../../src-shared/status/course'
import { isPublishing, mayTake, standingOf } from '../../src-shared/exchange/standing'
import { stepOf } from '../../src-shared/status/steps'
import { statusWords } from '../../src-shared/words/status'
import { togetherWords as words } from '../../src-shared/words/together'
import { keepSteps } from '../store/keep-steps'
import type { Library } from '../store/library'
import type { Changed } from '../store/receiving/receive'
import type { KeepPreferences } from './ports'
import { readEach } from './read-each'
import { receivedSteps } from './received-steps'

/** More hits than anybody looks through before replacing them. */
const mostHits = 1000

/** What is done to several factsheets as one step. */
export function togetherHandlers({
  library,
  preferences,
  clock,
  newId,
}: {
  readonly library: Library
  readonly preferences: KeepPreferences
  readonly clock: () => Date
  readonly newId: () => string
}) {
  const steps = receivedSteps(library, newId, words.stepGone)
  const enlisted = (record: Factsheet): Factsheet => {
    const { me } = preferencesFrom(preferences.read())
    return me ? { ...record, people: withAnalyst(record.people, me) } : record
  }
  const eachOf = (ids: readonly string[], look: (record: Factsheet, sha: string) => void) =>
    readEach(library, new Set(ids), ({ record, envelope }) => look(record, envelope.contentSha))

  return {
    async planSteps({ ids }) {
      const standings: ReturnType<typeof standingOf>[] = []
      await eachOf(ids, (record) => void standings.push(standingOf(record)))
      return { standings }
    },

    async takeSteps({ ids, asked, note }) {
      const at = clock().toISOString()
      const by = preferencesFrom(preferences.read()).me?.id ?? ''
      const said = note.trim()
      const changed: Changed[] = []
      const made = new Map<string, readonly Operation[]>()
      await eachOf(ids, (record, replaces) => {
        if (!mayTake(standingOf(record), asked.status)) return
        const event = { id: newId(), by, at, ...(said && { note: said }) }
        const step = stepOf(record, asked, event)
        if ('refused' in step) throw new Fault('incomplete', statusWords.refused[step.refused])
        made.set(record.id, step.operations)
        const after = step.operations.reduce(apply<Factsheet>, record)
        changed.push({ record: enlisted(after), replaces })
      })
      if (changed.length === 0) throw new Fault('incomplete', words.noneLeft)
      const received = await library.receiver.change(changed)
      for (const [id, operations] of made) {
        await keepSteps(library, id, [{ kind: 'do', operations, at: 0 }])
      }
      return {
        step: isPublishing(asked.status) ? null : steps.keep(received),
        taken: [...made.keys()],
        leftOut: [...new Set(ids)].filter((id) => !made.has(id)),
      }
    },

    async findTogether({ ids, query }) {
      const found: FoundIn[] = []
      const locked: string[] = []
      let left = mostHits
      let isCut = false
      await eachOf(ids, (record, sha) => {
        const hits = findInRecord(record, query)
        const { id, country, edition } = record
        if (hits.length === 0) return
        const name = `${country.name} ${edition}`
        if (isLocked(record)) return void locked.push(name)
        isCut ||= hits.length > left
        const shown = shownHits(record, hits.slice(0, left))
        left -= shown.length
        if (shown.length > 0) found.push({ id, name, sha, hits: shown })
      })
      return { found, locked, isCut }
    },

    async replaceTogether({ chosen, query, by }) {
      const wanted = new Map(chosen.map((each) => [each.id, each]))
      const changed: Changed[] = []
      let count = 0
      await eachOf([...wanted.keys()], (record, replaces) => {
        const { sha, keys } = wanted.get(record.id)!
        if (sha !== replaces || isLocked(record)) throw new Fault('stale', words.changedSince)
        const ticked = new Set(keys)
        const hits = findInRecord(record, query).filter(({ key }) => ticked.has(key))
        const changes = changesFor(record, hits, by)
        if (changes.length === 0) return
        const after = factsheet.safeParse(withChanges(record, changes))
        if (!after.success) throw new Fault('malformed', words.find.wouldBreak(record.country.name))
        count += hits.length
        changed.push({ record: after.data, replaces })
      })
      if (changed.length === 0) throw new Fault('incomplete', words.find.nothingReplaced)
      const received = await library.receiver.change(changed)
      return { step: steps.keep(received), hits: count, factsheets: changed.length }
    },

    undoTogether: steps.travel,
  } satisfies Partial<Handlers>
}

/** So much of a line around a hit is more than is shown of it. */
const reach = 200

function shownHits(record: Factsheet, hits: readonly Hit[]): FoundIn['hits'] {
  const fields = fieldsOf(record)
  return hits.map(({ key, passage: { address, text }, range: { start, end } }) => {
    const field = fieldAt(fields, address)
    const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach)
    const lineEnd = text.indexOf('\n', end)
    const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + reach)
    return {
      key,
      label: field ? placeWords(field) : '',
      text: text.slice(from, to),
      start: start - from,
      end: end - from,
    }
  })
}
