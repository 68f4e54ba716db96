import { readReview, reviewLimit } from '../src-main/review/read-review'
import { readOutside } from '../src-main/store/outside'
import { fieldsOf } from '../src-shared/factsheet/fields'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { argumentsOf, Misuse, readFactsheet, tellUnread, type ExitCode, type Io } from './command'

/** Prints what an authority has said in a review copy, as JSON. */
export async function readReviewCopy(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, { factsheet: { type: 'string' } })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Misuse(words.oneFile)
  const addresses: string[] = []
  if (values.factsheet !== undefined) {
    const read = await readFactsheet(values.factsheet)
    if (!read.ok) return tellUnread(read, { file: values.factsheet, prefix: '', io })
    const { record } = read.value
    addresses.push(...fieldsOf(record).map(({ address }) => address))
    addresses.push(...record.sources.map(({ id }) => `sources/${id}`))
  }
  const { bytes } = await readOutside(file)
  const read = readReview(bytes.subarray(0, reviewLimit + 1), addresses)
  if (!read.ok) return tellUnread(read, { file, prefix: '', io })
  io.out(JSON.stringify(read.value, null, 2))
  return 0
}
