import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'
import type { BringIn } from './bring-in'
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
  onOpen,
  onQuestion,
}: {
  readonly question: Question | undefined
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly later: Later
  readonly house: KeepingHouse
  readonly bringIn: BringIn
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
          summaries={listed?.summaries ?? []}
          failure={question.failure}
          onClose={() => onQuestion(undefined)}
          onBegin={async (ids, edition) => {
            const failure = await house.beginEdition(ids, edition)
            onQuestion(failure === undefined ? undefined : { kind: 'nextEdition', failure })
          }}
        />
      )
    case 'export':
      return (
        <later.ExportDialog
          factsheets={(listed?.summaries ?? [])
            .map((summary) => ({ id: summary.id, name: nameOf(summary) }))
            .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))}
          onClose={() => onQuestion(undefined)}
        />
      )
    case 'differs':
      return (
        <later.Differs
          differing={question.differing}
          onChoose={(choice) => void bringIn.settleFile(question.differing, choice)}
        />
      )
  }
}
