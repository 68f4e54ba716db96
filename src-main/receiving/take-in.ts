import { ancestryOf } from '../../src-shared/factsheet/ancestry'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { duplicateFactsheet } from '../../src-shared/factsheet/duplicate'
import { takingsOf, type Taking } from '../../src-shared/merge/standing'
import type { Incoming } from '../store/receiving/receive'
import type { Planned } from './plan-import'

/** What comes in of a plan. A way of taking that is not open to a file leaves it out. */
export function incomingOf(
  items: readonly Planned[],
  chosen: (planned: Planned) => Taking | undefined,
  newId: () => string,
): readonly Incoming[] {
  return items.flatMap((planned): readonly Incoming[] => {
    const { document, told, hereSha } = planned
    const [usual, ...others] = takingsOf(told.standing)
    const wanted = chosen(planned)
    const taking = [usual, ...others].find((each) => each === wanted)
    if (!document || taking === undefined || taking === 'leave') return []
    const { record, envelope } = document
    if (taking === 'apart') {
      const copy = duplicateFactsheet(record, newId)
      return [{ record: copy, parents: [contentSha(record)], ancestors: [], replaces: null }]
    }
    return [
      {
        record,
        parents: envelope ? [envelope.contentSha] : [],
        ancestors: envelope ? ancestryOf(envelope) : [],
        replaces: hereSha ?? null,
      },
    ]
  })
}

/** What is done with a file unless somebody says otherwise: only what conflicts with nothing comes in. */
export const usualTaking = ({ told }: Planned): Taking | undefined => takingsOf(told.standing)[0]
