import { alikeAmong } from '../../src-shared/calibration/alike-among'
import { testimonyOf, type Testimony } from '../../src-shared/calibration/testimony'
import { digestOf, type Digest } from '../../src-shared/comparison/digest'
import type { Handlers } from '../../src-shared/contract/reply'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Library } from '../store/library'
import { readEach } from './read-each'

/** More pairs than anybody looks through. */
const mostPairs = 200

/** What is compared over many countries: each factsheet is read, boiled down and let go. */
export function comparisonHandlers({
  library,
}: {
  readonly library: Library
}): Pick<Handlers, 'compareFactsheets' | 'readTestimonies' | 'findAlike'> {
  let asked = 0

  const each = (
    ids: readonly string[],
    onRecord: (record: Factsheet) => void,
    isWanted?: () => boolean,
  ) => readEach(library, ids, ({ record }) => onRecord(record), isWanted)

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
