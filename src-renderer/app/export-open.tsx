import { useState } from 'react'
import { blockers } from '../../src-shared/checks/blockers'
import { carriedAmong, rolledFields } from '../../src-shared/editions/carried'
import type { Exporting } from '../editor/open-editor'
import { ExportDialog } from '../export/export-dialog'
import { nameOf } from './view'

/** The open factsheet leaves; what is missing is read once, for nothing changes behind a dialog. */
export function ExportOpen({ record, settle, onSent, onJump, onClose }: Exporting) {
  const [{ id, name, missing, carried }] = useState(() => {
    const now = record()
    const named = nameOf({ country: now.country.name, edition: now.edition })
    return {
      id: now.id,
      name: named,
      missing: blockers(now),
      carried: carriedAmong(rolledFields(now)).length,
    }
  })
  return (
    <ExportDialog
      factsheets={[{ id, name }]}
      missing={missing}
      carried={carried}
      settle={settle}
      onSent={onSent}
      onJump={onJump}
      onClose={onClose}
    />
  )
}
