import { useCallback, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Part } from '../../src-shared/factsheet/parts'
import { useReading } from '../fields/reading'
import type { Keeping } from './keeping'
import type { LookingBack } from './looking-back'
import type { HistoryViews } from './open-editor'
import { partTitle, policyNameIn, readPart } from './part-title'

type Asked = {
  readonly opened: Answers<'openFactsheet'>
  readonly keeping: Keeping
  readonly views: HistoryViews
  readonly lookingBack: LookingBack
  readonly onJump: (address: Address) => void
}

/** What of the past is asked for. Nobody reads the record for it while nothing is. */
export function HistoryHere(asked: Asked) {
  const { open, field, earlier, keeping } = asked.lookingBack
  return open || field || earlier || keeping ? <PastHere {...asked} /> : null
}

/** With what it needs of the open factsheet. */
function PastHere({
  opened: { recovered },
  keeping: { edits, flush },
  views,
  lookingBack,
  onJump,
}: Asked) {
  // The log's record never changes in place, as the form's does.
  const [readNow] = useState(() => () => edits.log.record)
  const now = useReading(readNow)
  const settle = useCallback(async () => (await flush()).kind !== 'notSaved', [flush])
  const past = {
    now,
    restore: edits.become,
    settle,
  }
  const { open, field, earlier, keeping } = lookingBack
  return (
    <>
      {open &&
        views.versions({
          ...past,
          fromFile: open.fromFile ? recovered : undefined,
          since: open.since,
          titleOf,
          onJump,
          kept: lookingBack.kept,
          onKeep: lookingBack.openKeeping,
          onLeave: lookingBack.leave,
        })}
      {field && views.field({ ...past, field, onClose: lookingBack.closeField })}
      {earlier && views.earlier({ ...past, field: earlier, onClose: lookingBack.closeField })}
      {keeping && views.keeping({ ...past, onClose: lookingBack.closeKeeping })}
    </>
  )
}

function titleOf(part: Part, record: Factsheet) {
  const nameOf = policyNameIn(record)
  const { policyId, section } = readPart(part)
  const title = partTitle(part, nameOf)
  return policyId && section ? { title, of: nameOf(policyId) } : { title }
}
