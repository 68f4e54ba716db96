import { useState } from 'react'
import type { ListedVersion } from '../../src-shared/contract/contract'
import { historyWords as words } from '../../src-shared/words/history'
import { ask } from '../api'
import { NameDialog } from './name-dialog'

/** Asks for the name of a version. */
export function NameVersion({
  id,
  version,
  onNamed,
  onClose,
}: {
  readonly id: string
  readonly version: ListedVersion
  readonly onNamed: () => void
  readonly onClose: () => void
}) {
  const [failure, setFailure] = useState('')
  const keep = async (name: string) => {
    const reply = await ask('nameVersion', { id, version: version.version, name })
    if (!reply.ok) return setFailure(reply.fault.message)
    onNamed()
    onClose()
  }
  return (
    <NameDialog
      title={words.renameHeading}
      text={words.renameText}
      action={words.renameIt}
      before={version.name}
      failure={failure}
      onName={(name) => void keep(name)}
      onClose={onClose}
    />
  )
}
