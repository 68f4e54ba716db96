import { Fault } from '../../src-shared/contract/reply'
import { rollForward } from '../../src-shared/editions/roll-forward'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { recode } from '../../src-shared/recoding/recode'
import { whyKept } from '../../src-shared/recoding/why-kept'
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
  const next = await withItsCodebook(rollForward(record, to), library, to.newId)
  await library.add(next, [envelope.contentSha])
  return next
}

/**
 * With the codebook that the library has for the edition, where a crosswalk leads there and asks nothing. Where it asks,
 * the factsheet begins with the codebook of the edition before, and waits for an answer among those the codebook is for.
 */
async function withItsCodebook(
  next: Factsheet,
  library: Library,
  newId: () => string,
): Promise<Factsheet> {
  const act = { by: '', at: new Date().toISOString() }
  let record = next
  for (const file of await library.codebooks.list()) {
    if (whyKept(record, file) !== undefined) continue
    const moved = recode(record, file, { decisions: {}, act, newId })
    if (moved.kind === 'recoded') record = moved.record
  }
  return record
}
