import { useState } from 'react'
import { historyWords as words } from '../../src-shared/words/history'
import { ask } from '../api'
import { useNotify } from '../notices/notices'
import { momentOf } from './moments'
import { NameDialog } from './name-dialog'
import type { Past } from './past'

/** Keeps the factsheet as it is now as a version with a name. */
export function KeepVersion({
  now,
  settle,
  onClose,
}: Pick<Past, 'now' | 'settle'> & { readonly onClose: (isKept?: boolean) => void }) {
  const [failure, setFailure] = useState('')
  const notify = useNotify()
  const keep = async (name: string) => {
    if (!(await settle())) return setFailure(words.notSaved)
    const reply = await ask('keepVersion', { id: now.id, kind: 'named', name })
    if (!reply.ok) return setFailure(reply.fault.message)
    notify(words.kept(name || momentOf(new Date().toISOString())))
    onClose(true)
  }
  return (
    <NameDialog
      title={words.keepHeading}
      text={words.keepText}
      action={words.keepIt}
      before=""
      failure={failure}
      onName={(name) => void keep(name)}
      onClose={() => onClose()}
    />
  )
}
