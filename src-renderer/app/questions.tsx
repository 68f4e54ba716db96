import type { Answers } from '../../src-shared/contract/contract'
import { ask } from '../api'
import type { Later } from './later'
import type { Question } from './view'

/** The dialogs over a view: beginning a factsheet, and what to do with a file that is another version of one. */
export function Questions({
  question,
  listed,
  later,
  say,
  refresh,
  onOpen,
  onQuestion,
}: {
  readonly question: Question | undefined
  readonly listed: Answers<'listFactsheets'> | undefined
  readonly later: Later
  readonly say: (message: string) => void
  readonly refresh: () => Promise<void>
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
    case 'differs':
      return (
        <later.Differs
          differing={question.differing}
          onChoose={(choice) => {
            const { pending } = question.differing
            onQuestion(undefined)
            void ask('settleOpenedFile', { pending, choice }).then(async (reply) => {
              if (!reply.ok) return say(reply.fault.message)
              await refresh()
              if (reply.value.outcome === 'added') await onOpen(reply.value.id)
            })
          }}
        />
      )
  }
}
