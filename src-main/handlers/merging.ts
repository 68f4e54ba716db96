import type { Answers, Asks } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat, type Envelope } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { diff } from '../../src-shared/factsheet/operations'
import { refusedTogether } from '../../src-shared/merge/may-merge'
import { isLocked } from '../../src-shared/status/course'
import { mergingWords as words } from '../../src-shared/words/merging'
import { statusWords } from '../../src-shared/words/status'
import type { Reader } from '../reading/reader'
import { taken } from '../reading/taken'
import type { Library } from '../store/library'
import type { AskWhere } from './ports'

/** A copy of a factsheet that is no part of the library. */
export type ForeignCopy = {
  readonly record: Factsheet
  readonly envelope?: Envelope | undefined
  readonly file: string
}

/** How two copies of a factsheet are laid side by side, and become one. */
export function mergingHandlers({
  library,
  reader,
  clock,
  newId,
  ask,
  plannedCopy,
  openedCopy,
}: {
  readonly library: Library
  readonly reader: Reader
  readonly clock: () => Date
  readonly newId: () => string
  readonly ask: Pick<AskWhere, 'openFile'>
  readonly plannedCopy: (pending: string, item: number) => ForeignCopy
  readonly openedCopy: (pending: string) => ForeignCopy
}) {
  /** What was laid side by side last. */
  let compared: { token: string; id: string; hereSha: string; there: ForeignCopy } | undefined

  const copyOf = async (
    id: string,
    wanted: Asks<'compareCopies'>['with'],
  ): Promise<ForeignCopy | undefined> => {
    switch (wanted.kind) {
      case 'factsheet':
        return { ...(await library.read(wanted.id)), file: '' }
      case 'version':
        return { ...(await library.readVersion(id, wanted.version)), file: '' }
      case 'planned':
        return plannedCopy(wanted.pending, wanted.item)
      case 'opened':
        return openedCopy(wanted.pending)
      case 'file': {
        const chosen = await ask.openFile()
        if (!chosen) return undefined
        const read = taken(await reader.parse('factsheet', chosen), chosen)
        return { ...read, file: chosen.name }
      }
    }
  }

  return {
    async compareCopies({ id, with: wanted }): Promise<Answers<'compareCopies'>> {
      const there = await copyOf(id, wanted)
      if (!there) return { outcome: 'cancelled' }
      const here = await library.read(id)
      const isOther = refusedTogether(here.record, there.record) !== undefined
      const base = isOther || !there.envelope ? null : await library.commonBase(id, there.envelope)
      const hereSha = here.envelope.contentSha
      compared = { token: newId(), id, hereSha, there }
      return {
        outcome: 'compared',
        pending: compared.token,
        here: { record: here.record, made: madeOf(here.envelope), file: '' },
        there: {
          record: there.record,
          ...(there.envelope && { made: madeOf(there.envelope) }),
          file: there.file,
        },
        base: base ?? null,
        names: await library.namesIn(id).catch(() => ({})),
      }
    },

    async mergeCopies({ pending, record }) {
      if (compared?.token !== pending) throw new Fault('notFound', words.gone)
      const { id, hereSha, there } = compared
      const here = await library.read(id)
      const why = refusedTogether(here.record, record) ?? refusedTogether(here.record, there.record)
      if (why) throw new Fault('malformed', words.refused[why])
      if (here.envelope.contentSha !== hereSha) throw new Fault('stale', words.changedSince)
      if (isLocked(here.record)) throw new Fault('locked', statusWords.locked)
      const envelope = there.envelope ?? outsideEnvelope(there.record, clock())
      // Both sides stay, with who made them and when, before anything of them is in the other.
      await library.keepVersion(id, 'beforeMerge')
      await library.keepCopy(id, there.record, envelope)
      library.joins(id, envelope)
      const opened = await library.open(id)
      const operations = diff(opened.record, record)
      if (operations.length > 0) {
        const at = clock().getTime()
        const edits = [{ kind: 'do' as const, label: words.step, operations, at }]
        await library.keep(id, { opening: opened.opening, from: opened.n + 1, edits })
      }
      await library.follow(id)
      compared = undefined
      return { id }
    },
  } satisfies Partial<Handlers>
}

const madeOf = ({ by, at }: Envelope) => ({ by, at })

/** Around a publication, which does not say who saved it: by nobody, and known since now. */
const outsideEnvelope = (record: Factsheet, now: Date): Envelope => ({
  format: recordFormat,
  rev: 1,
  parents: [],
  contentSha: contentSha(record),
  by: '',
  at: now.toISOString(),
})
