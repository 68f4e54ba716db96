import { Suspense } from 'react'
import { countryOf, type Summary } from '../../src-shared/exchange/summary'
import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'
import type { BringIn } from './bring-in'
import type { Importing } from './importing'
import { ImportQuestion } from './import-question'
import type { KeepingHouse } from './keeping-house'
import type { Later } from './later'
import { nameOf, type Question } from './view'

/** The dialogs over a view: beginning a factsheet, and what to do with a file that is another version of one. */
export function Questions({
  question,
  listed,
  later,
  house,
  bringIn,
  importing,
  onOpen,
  onQuestion,
}: {
  readonly question: Question | undefined
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly later: Later
  readonly house: KeepingHouse
  readonly bringIn: BringIn
  readonly importing: Importing
  readonly onOpen: (id: string) => Promise<void>
  readonly onQuestion: (question: Question | undefined) => void
}) {
  switch (question?.kind) {
    case undefined:
      return null
    case 'begin':
      return (
        <later.NewFactsheet
          summaries={listed?.summaries ?? []}
          failure={question.failure}
          onClose={() => onQuestion(undefined)}
          onBegin={(beginning) =>
            void ask('beginFactsheet', beginning).then((reply) => {
              if (!reply.ok) return onQuestion({ kind: 'begin', failure: reply.fault.message })
              onQuestion(undefined)
              return onOpen(reply.value.id)
            })
          }
        />
      )
    case 'nextEdition':
      return (
        <later.NextEdition
          summaries={those(listed, question.ids)}
          failure={question.failure}
          onClose={() => onQuestion(undefined)}
          onBegin={async (ids, edition) => {
            const failure = await house.beginEdition(ids, edition)
            onQuestion(failure === undefined ? undefined : { ...question, failure })
          }}
        />
      )
    case 'status':
    case 'findTogether': {
      const Together = question.kind === 'status' ? later.StatusTogether : later.FindTogether
      return (
        <Suspense fallback={null}>
          <Together
            ids={question.ids}
            onDone={(done) => {
              onQuestion(undefined)
              void house.changedTogether(done)
            }}
            onClose={() => onQuestion(undefined)}
          />
        </Suspense>
      )
    }
    case 'export':
      return (
        <later.ExportDialog
          factsheets={those(listed, question.ids)
            .map((summary) => ({ id: summary.id, name: nameOf(summary) }))
            .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))}
          onClose={() => onQuestion(undefined)}
        />
      )
    case 'compareEditions': {
      const all = listed?.summaries ?? []
      const chosen = all.find(({ id }) => id === question.id)
      const same = chosen
        ? all
            .filter((each) => countryOf(each) === countryOf(chosen))
            .toSorted((one, other) => one.edition - other.edition)
        : []
      const at = same.findIndex(({ id }) => id === question.id)
      const [before, after] = at > 0 ? [same[at - 1], same[at]] : [same[0], same[1]]
      return before && after ? (
        <Suspense fallback={null}>
          <later.CompareEditions
            factsheets={same.map((summary) => ({ id: summary.id, name: nameOf(summary) }))}
            begin={[before.id, after.id]}
            onClose={() => onQuestion(undefined)}
          />
        </Suspense>
      ) : (
        <later.NoOtherEdition onClose={() => onQuestion(undefined)} />
      )
    }
    case 'import':
      return (
        <ImportQuestion
          key={question.key}
          from={question.from}
          later={later}
          importing={importing}
          onClose={() => onQuestion(undefined)}
        />
      )
    case 'compareWith': {
      const { id } = question
      const summary = listed?.summaries.find((each) => each.id === id)
      return summary ? (
        <Suspense fallback={null}>
          <later.CompareWith
            summary={summary}
            summaries={listed?.summaries ?? []}
            onCompare={(wanted) => onQuestion({ kind: 'merge', id, with: wanted })}
            onClose={() => onQuestion(undefined)}
          />
        </Suspense>
      ) : null
    }
    case 'merge':
      return (
        <Suspense fallback={null}>
          <later.MergeDialog
            id={question.id}
            wanted={question.with}
            onMerged={(id, name) => void importing.joined(id, name, undefined)}
            onClose={() => onQuestion(undefined)}
          />
        </Suspense>
      )
    case 'differs':
      return (
        <later.Differs
          differing={question.differing}
          onMerge={() =>
            onQuestion({
              kind: 'merge',
              id: question.differing.here.id,
              with: { kind: 'opened', pending: question.differing.pending },
            })
          }
          onChoose={(choice) => void bringIn.settleFile(question.differing, choice)}
        />
      )
  }
}

function those(
  listed: Answers<'listFactsheets'> | undefined,
  ids: readonly string[] | undefined,
): readonly Summary[] {
  const all = listed?.summaries ?? []
  if (!ids) return all
  const wanted = new Set(ids)
  return all.filter(({ id }) => wanted.has(id))
}
