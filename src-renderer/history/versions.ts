import { useCallback, useEffect, useState } from 'react'
import type { Answers, ListedVersion } from '../../src-shared/contract/contract'
import { editable } from '../../src-shared/factsheet/editable'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { ask } from '../api'

export type Listed = Answers<'listVersions'>

/** The versions of a factsheet, asked for anew whenever one is `kept`, and by `refresh`. */
export function useVersions(id: string, kept: number, settle: () => Promise<unknown>) {
  const [listed, setListed] = useState<Listed | undefined>()
  const [failure, setFailure] = useState<string | undefined>()
  const refresh = useCallback(async () => {
    await settle()
    const reply = await ask('listVersions', { id })
    if (reply.ok) setListed(reply.value)
    setFailure(reply.ok ? undefined : reply.fault.message)
  }, [id, settle])
  useEffect(() => void refresh(), [refresh, kept])
  return { listed, failure, refresh }
}

type Read = { readonly version: string; readonly record?: Factsheet; readonly failure?: string }

/** What a version holds; undefined while it is being read. None is asked for with null. */
export function useVersion(id: string, version: string | null): Read | undefined {
  const [read, setRead] = useState<Read | undefined>()
  useEffect(() => {
    if (version === null) return
    let isWanted = true
    void ask('readVersion', { id, version }).then((reply) => {
      // An arrow key held down asks for the next one before this one has come.
      if (!isWanted) return
      setRead(
        reply.ok
          ? { version, record: editable(reply.value.record) }
          : { version, failure: reply.fault.message },
      )
    })
    return () => {
      isWanted = false
    }
  }, [id, version])
  return read?.version === version ? read : undefined
}

/** What a version is called: by its name, or by when it was saved. */
export function nameOfVersion({ name, at }: ListedVersion, momentOf: (at: string) => string) {
  return name === '' ? momentOf(at) : `“${name}”`
}
