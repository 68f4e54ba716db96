import { useCallback, useEffect, useRef } from 'react'
import type { Asks } from '../../src-shared/contract/contract'
import type { FaultData } from '../../src-shared/contract/reply'
import { appWords } from '../../src-shared/words/app'
import { editWords } from '../../src-shared/words/edits'
import { libraryWords } from '../../src-shared/words/library'
import { ask } from '../api'
import type { Differing } from '../library/differs'
import { useNotify } from '../notices/notices'
import type { KeepingHouse } from './keeping-house'
import type { Opening } from './opening'
import { nameOf, type Question } from './view'

const words = libraryWords
/** So many things that are wrong with a file are named. */
const namedIssues = 3

/** How factsheets come into the library: from a file or as the sample. Each is a step that can be undone there. */
export function useBringIn({
  opening: { view, settle, open },
  house: { did, tryTo, travelInLibrary },
  refresh,
  onQuestion,
}: {
  readonly opening: Opening
  readonly house: KeepingHouse
  readonly refresh: () => Promise<void>
  readonly onQuestion: (question: Question | undefined) => void
}) {
  const notify = useNotify()
  // A replacement may be taken back long after, with another factsheet open.
  const opened = useRef<string>(undefined)
  useEffect(() => {
    opened.current = view.kind === 'editor' ? view.opened.record.id : undefined
  }, [view])
  const say = useCallback(
    ({ message, issues = [] }: FaultData) =>
      notify(
        [
          message,
          ...issues.slice(0, namedIssues).map((issue) => `${issue.address}: ${issue.message}`),
        ].join(' '),
        undefined,
        'grave',
      ),
    [notify],
  )

  const added = useCallback(
    (id: string, name: string) =>
      did({
        label: editWords.library.add(name),
        undo: () => tryTo('trashFactsheet', id),
        redo: () => tryTo('restoreFactsheet', id),
      }),
    [did, tryTo],
  )

  const openFile = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openFile', {})
    if (!reply.ok) return say(reply.fault)
    const { value } = reply
    switch (value.outcome) {
      case 'cancelled':
        return
      case 'differs':
        return onQuestion({ kind: 'differs', differing: value })
      case 'identical':
        notify(words.identical)
        return value.id === opened.current ? undefined : open(value.id)
      case 'added':
        notify(words.added)
        added(value.id, words.fromFile)
        return open(value.id)
    }
  }, [settle, say, notify, open, added, onQuestion])

  const openSample = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openSample', {})
    if (reply.ok) await open(reply.value.id)
    else say(reply.fault)
  }, [settle, open, say])

  /** Puts a pending version in the place of the one held. What takes that back again, or undefined where it failed. */
  const replace = useCallback(
    async (pending: string): Promise<string | undefined> => {
      if (!(await settle())) return undefined
      const reply = await ask('settleOpenedFile', { pending, choice: 'replace' })
      if (!reply.ok) {
        say(reply.fault)
        return undefined
      }
      await refresh()
      if (reply.value.outcome !== 'replaced') return undefined
      if (reply.value.id === opened.current) await open(reply.value.id)
      return reply.value.before
    },
    [settle, say, refresh, open],
  )

  const settleFile = useCallback(
    async (
      { pending, here }: Differing,
      choice: Asks<'settleOpenedFile'>['choice'],
    ): Promise<void> => {
      onQuestion(undefined)
      const name = nameOf(here)
      if (choice !== 'replace') {
        const reply = await ask('settleOpenedFile', { pending, choice })
        if (!reply.ok) return say(reply.fault)
        await refresh()
        if (reply.value.outcome !== 'added') return
        added(reply.value.id, name)
        return open(reply.value.id)
      }
      let back = await replace(pending)
      if (back === undefined) return
      const swap = async () => {
        const next = back && (await replace(back))
        back = next ?? back
        return next !== undefined
      }
      did({ label: editWords.library.replace(name), undo: swap, redo: swap })
      notify(words.replaced(name), {
        label: appWords.undo,
        act: () => void travelInLibrary('undo'),
      })
      if (opened.current !== here.id) await open(here.id)
    },
    [say, refresh, open, added, replace, onQuestion, did, notify, travelInLibrary],
  )

  return { openFile, openSample, settleFile }
}
export type BringIn = ReturnType<typeof useBringIn>
