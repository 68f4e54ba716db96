import { Fault } from '../../src-shared/contract/reply'
import { rollForward } from '../../src-shared/editions/roll-forward'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { editionWords as words } from '../../src-shared/words/editions'
import type { Library } from './library'

/**
 * Adds the factsheet of a later edition with the answers of this one, and answers it. Throws a fault where the edition is
 * not later, or where the one cannot be read or the other not written.
 */
export async function carryOver(
  library: Library,
  id: string,
  to: { readonly edition: number; readonly newId: () => string },
): Promise<Factsheet> {
  const { record, envelope } = await library.read(id)
  if (to.edition <= record.edition) throw new Fault('malformed', words.notLater)
  const next = rollForward(record, to)
  await library.add(next, [envelope.contentSha])
  return next
}
