import { setImmediate } from 'node:timers/promises'
import { alikeAmong } from '../../src-shared/calibration/alike-among'
import { testimonyOf, type Testimony } from '../../src-shared/calibration/testimony'
import { digestOf, type Digest } from '../../src-shared/comparison/digest'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Library } from '../store/library'

/** More pairs than anybody looks through. */
const mostPairs = 200

/**
 * What is compared over many countries. Each factsheet is read, boiled down and let go, with a pause in which keys and
 * saves are answered. One that cannot be read is named and holds up none of the others.
 */
export function comparisonHandlers({
  library,
}: {
  readonly library: Library
}): Pick<Handlers, 'compareFactsheets' | 'readTestimonies' | 'findAlike'> {
  let asked = 0

  async function each(
    ids: readonly string[],
    onRecord: (record: Factsheet) => void,
    isWanted: () => boolean = () => true,
  ): Promise<{ id: string; why: string }[]> {
    const leftOut: { id: string; why: string }[] = []
    for (const id of ids) {
      if (!isWanted()) break
      try {
        onRecord((await library.read(id)).record)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        leftOut.push({ id, why: error.message })
      }
      await setImmediate()
    }
    return leftOut
  }

  return {
    async compareFactsheets({ ids, codebook }) {
      const countries: Digest[] = []
      const apart: { id: string; why: string }[] = []
      const unread = await each(ids, (record) => {
        const made = digestOf(record, codebook)
        if ('why' in made) apart.push(made)
        else countries.push(made)
      })
      const codebooks = await library.codebooks.list()
      return { countries, leftOut: [...unread, ...apart], codebooks }
    },

    async readTestimonies({ ids, question }) {
      const said: Testimony[] = []
      const leftOut = await each(ids, (record) => said.push(testimonyOf(record, question)))
      return { said, leftOut }
    },

    async findAlike({ ids, question }) {
      asked += 1
      const turn = asked
      const among = alikeAmong()
      // Only for who asked last, and no further than anybody looks.
      const isWanted = () => turn === asked && among.pairs.length < mostPairs
      await each(ids, (record) => among.take(testimonyOf(record, question)), isWanted)
      const pairs = among.pairs.slice(0, mostPairs)
      return {
        pairs: pairs.toSorted((a, b) => b.likeness - a.likeness),
        isCut: among.pairs.length >= mostPairs,
      }
    },
  }
}
