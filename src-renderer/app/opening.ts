import { useCallback, useRef, useState } from 'react'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { ask } from '../api'
import type { OpenEditor } from '../editor/open-editor'
import { useNotify } from '../notices/notices'
import type { Question, View } from './view'

const words = libraryWords

/** Which view is open, and the ways from one to another. Each first leaves the open factsheet, if there is one. */
export function useOpening({
  say,
  refresh,
  onQuestion,
}: {
  readonly say: (message: string) => void
  readonly refresh: () => Promise<void>
  readonly onQuestion: (question: Question) => void
}) {
  const [view, setView] = useState<View>({ kind: 'library' })
  const editor = useRef<OpenEditor>(undefined)
  const openings = useRef(0)
  const notify = useNotify()

  /** False when the author of the open factsheet chose to stay. */
  const settle = useCallback(async () => (await editor.current?.settle()) ?? true, [])
  const showLibrary = useCallback(() => setView({ kind: 'library' }), [])
  const toLibrary = useCallback(async () => {
    if (!(await settle())) return
    await refresh()
    showLibrary()
  }, [settle, refresh, showLibrary])
  const open = useCallback(
    async (id: string, exporting = false) => {
      if (!(await settle())) return
      const reply = await ask('openFactsheet', { id })
      if (!reply.ok) return say(`${appWords.couldNotOpen}. ${reply.fault.message}`)
      openings.current += 1
      setView({ kind: 'editor', opened: reply.value, exporting, opening: openings.current })
    },
    [settle, say],
  )

  const openId = view.kind === 'editor' ? view.opened.record.id : undefined
  const openFile = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openFile', {})
    if (!reply.ok)
      return say(
        [
          reply.fault.message,
          ...(reply.fault.issues ?? [])
            .slice(0, 3)
            .map((issue) => `${issue.address}: ${issue.message}`),
        ].join(' '),
      )
    switch (reply.value.outcome) {
      case 'cancelled':
        return
      case 'differs':
        return onQuestion({ kind: 'differs', differing: reply.value })
      case 'identical':
        notify(words.identical)
        return reply.value.id === openId ? undefined : open(reply.value.id)
      case 'added':
        notify(words.added)
        return open(reply.value.id)
    }
  }, [settle, say, notify, open, openId, onQuestion])

  const openSample = useCallback(async () => {
    if (!(await settle())) return
    const reply = await ask('openSample', {})
    if (reply.ok) await open(reply.value.id)
    else say(reply.fault.message)
  }, [settle, open, say])

  const onEditor = useCallback((opened: OpenEditor | undefined) => {
    editor.current = opened
  }, [])
  return { view, editor, onEditor, settle, showLibrary, toLibrary, open, openFile, openSample }
}
export type Opening = ReturnType<typeof useOpening>
