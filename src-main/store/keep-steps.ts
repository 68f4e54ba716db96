import type { Edit } from '../../src-shared/factsheet/edit'
import type { Status } from '../../src-shared/factsheet/statuses'
import { statusEvent } from '../../src-shared/factsheet/status-event'
import { versionOf } from '../../src-shared/status/course'
import { statusWords } from '../../src-shared/words/status'
import type { Library } from './library'

/**
 * Keeps what a factsheet was when it was validated or published, however old that gets; what was sent is kept as it
 * leaves. A version that cannot be kept does not undo the step: once a correction begins, it is tried again.
 */
export async function keepSteps(
  library: Library,
  id: string,
  edits: readonly Edit[],
): Promise<void> {
  for (const status of edits.flatMap(stepsIn)) {
    try {
      await keepStep(library, id, status)
    } catch {
      // As said above.
    }
  }
}

async function keepStep(library: Library, id: string, status: Status): Promise<void> {
  if (status === 'validated') return void (await library.keepVersion(id, 'validated'))
  if (status !== 'published' && status !== 'corrected' && status !== 'correcting') return
  const { events } = (await library.read(id)).record
  const out = versionOf({ events: status === 'correcting' ? events.slice(0, -1) : events })
  if (!out) return
  const name = statusWords.version(out.number)
  if (status === 'correcting') {
    const { versions } = await library.versions(id)
    if (versions.some((version) => version.kind === 'published' && version.name === name)) return
  }
  await library.keepVersion(id, 'published', name)
}

function stepsIn({ kind, operations }: Edit): readonly Status[] {
  if (kind === 'undo') return []
  return operations.flatMap((operation) => {
    if (operation.kind !== 'add' || !operation.address.startsWith('events/')) return []
    const event = statusEvent.safeParse(operation.item)
    return event.success ? [event.data.status] : []
  })
}
