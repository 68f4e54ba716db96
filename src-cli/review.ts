import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { reviewFile, reviewFormats, type ReviewFormat } from '../src-main/review/review-files'
import { reasonOf } from '../src-main/store/disk-faults'
import { writeOutside } from '../src-main/store/outside'
import { Fault } from '../src-shared/contract/reply'
import { documentNameOf } from '../src-shared/exchange/file-name'
import { reviewCopyOf } from '../src-shared/review/review-copy'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { argumentsOf, Misuse, readFactsheet, tellUnread, type ExitCode, type Io } from './command'

/** Writes a factsheet as review copies for an authority, frozen as it is now. */
export async function review(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, {
    to: { type: 'string' },
    out: { type: 'string' },
    for: { type: 'string' },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Misuse(words.oneFile)
  const formats = formatsOf(values.to)
  if (values.out === undefined) throw new Misuse(words.noFolder('out'))
  const sentTo = values.for?.trim()
  if (!sentTo) throw new Misuse(words.noAuthority)
  const read = await readFactsheet(file)
  if (!read.ok) return tellUnread(read, { file, prefix: '', io })
  await mkdir(values.out, { recursive: true }).catch((error: unknown) => {
    throw new Fault('unwritable', words.outNotMade(values.out!, reasonOf(error)))
  })
  const { record } = read.value
  const copy = reviewCopyOf(record, { sentTo, sentAt: new Date().toISOString() })
  for (const format of formats) {
    const name = documentNameOf(record, `review.${format}`, false)
    const written = path.join(values.out, name)
    await writeOutside(written, await reviewFile(copy, format, name))
    io.out(words.written(written))
  }
  return 0
}

function formatsOf(to: string | undefined): readonly ReviewFormat[] {
  const known = reviewFormats.join(', ')
  const wanted = (to ?? '').split(',').map((each) => each.trim())
  const unknown = wanted.find((each) => reviewFormats.every((format) => format !== each))
  if (unknown === '') throw new Misuse(words.noFormat(known))
  if (unknown !== undefined) throw new Misuse(words.unknownFormat(unknown, known))
  return reviewFormats.filter((format) => wanted.includes(format))
}
