import { useCallback, useEffect, useRef, useState } from 'react'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { ask } from '../api'
import type { OpenEditor } from '../editor/open-editor'
import { useNotify } from '../notices/notices'
import { useComparing } from './comparing'
import type { View } from './view'

/** Where in a factsheet to go, and from where. */
type Way = {
  readonly at?: Address | ((record: Factsheet) => Address)
  readonly from?: 'compare' | 'cockpit'
}

/** Which view is open, and the ways from one to another. Each first leaves the open factsheet, if there is one. */
export function useOpening({
  say,
  refresh,
}: {
  readonly say: (message: string) => void
  readonly refresh: () => Promise<void>
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
  const comparing = useComparing({ settle, refresh, setView })
  const toCockpit = useCallback(async () => {
    if (!(await settle())) return
    await refresh()
    setView({ kind: 'cockpit' })
  }, [settle, refresh])
  /** A hand takes some 80 ms to let go of a button, in which most of the reading is done. */
  const readAhead = useCallback((id: string) => void ask('readAhead', { id }), [])
  /** Where to go in the factsheet, once it is there. */
  const landing = useRef<Address>(undefined)
  const open = useCallback(
    async (id: string, exporting = false, { at, from }: Way = {}) => {
      if (!(await settle())) return
      const reply = await ask('openFactsheet', { id })
      if (!reply.ok) return say(`${appWords.couldNotOpen}. ${reply.fault.message}`)
      openings.current += 1
      landing.current = typeof at === 'function' ? at(reply.value.record) : at
      setView({
        kind: 'editor',
        opened: reply.value,
        exporting,
        from,
        opening: openings.current,
      })
    },
    [settle, say],
  )

  /** A factsheet at a field of it, whichever is open. */
  const openAt = useCallback(
    async (id: string, address: Address) => {
      const current = editor.current
      if (current?.contents().record.id === id) return current.jump(address)
      await open(id, false, { at: address })
    },
    [open],
  )
  const onEditor = useCallback((opened: OpenEditor | undefined) => {
    editor.current = opened
    const to = landing.current
    if (!opened || to === undefined) return
    landing.current = undefined
    // The form is drawn first.
    requestAnimationFrame(() => editor.current?.jump(to))
  }, [])
  // Where the window's process ended and the main process went on, its user is taken back to where they were.
  const isResumed = useRef(false)
  useEffect(() => {
    if (isResumed.current) return
    isResumed.current = true
    void ask('resume', {}).then(async (reply) => {
      if (!reply.ok || reply.value.id === null) return
      await open(reply.value.id)
      notify(libraryWords.resumed)
    })
  }, [open, notify])
  return {
    view,
    editor,
    onEditor,
    settle,
    showLibrary,
    toLibrary,
    readAhead,
    open,
    openAt,
    toCockpit,
    ...comparing,
  }
}
export type Opening = ReturnType<typeof useOpening>
