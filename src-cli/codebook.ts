import { z } from 'zod'
import type { CodebookFile } from '../src-shared/codebook/crosswalk'
import { Fault } from '../src-shared/contract/reply'
import { parseUntrusted } from '../src-shared/exchange/untrusted'
import { readCodebook } from '../src-shared/exchange/read-codebook'
import type { Decisions } from '../src-shared/recoding/plan'
import { tellCodebook, tellPlan } from '../src-shared/recoding/tell'
import { whyKept } from '../src-shared/recoding/why-kept'
import { planWords } from '../src-shared/words/codebook'
import { commandLineWords as words } from '../src-shared/words/command-line'
import type { Library } from '../src-main/store/library'
import {
  argumentsOf,
  Misuse,
  readFileAs,
  tellUnread,
  worst,
  type Command,
  type ExitCode,
  type Io,
} from './command'
import { openToWrite, refuseOther } from './data-folder'

/** Says what a codebook would do to the records of a library, moves it under them, or takes the last move back. */
export const codebook: Command = async (argv, io) => {
  const { positionals, values } = argumentsOf(argv, {
    data: { type: 'string' },
    answers: { type: 'string' },
  })
  const [what, file, ...others] = positionals
  if (others.length > 0) throw new Misuse(words.codebookUse)
  if (values.data === undefined) throw new Misuse(words.noFolder('data'))
  await refuseOther(values.data)
  const library = await openToWrite(values.data)
  try {
    if (what === 'undo' && file === undefined) {
      io.out(planWords.movedBack(await library.codebooks.moveBack()))
      return 0
    }
    if ((what !== 'plan' && what !== 'apply') || file === undefined)
      throw new Misuse(words.codebookUse)
    const read = await readFileAs(file, readCodebook)
    if (!read.ok) return tellUnread(read, { file, prefix: '', io })
    const said = values.answers === undefined ? {} : await decisionsIn(values.answers)
    if (what === 'plan') return await tell(library, read.value, said, io)
    const count = await library.codebooks.move(read.value, said)
    io.out(planWords.moved(read.value.codebook.title, count))
    return 0
  } finally {
    await library.close()
  }
}

async function tell(
  library: Library,
  file: CodebookFile,
  said: Decisions,
  io: Io,
): Promise<ExitCode> {
  for (const sentence of tellCodebook(file)) io.out(sentence)
  const { summaries } = await library.list()
  const codes: ExitCode[] = [0]
  for (const { id, country, edition } of summaries) {
    const { record } = await library.read(id)
    const why = whyKept(record, file)
    const name = `${country} ${edition}`
    if (why !== undefined) {
      io.out(planWords.keeps(name, why))
      continue
    }
    const plan = tellPlan(record, file)
    io.out(planWords.record(name, plan.summary))
    for (const { all, own, says, about, options } of plan.questions) {
      if (said[all] !== undefined || said[own] !== undefined) continue
      codes.push(1)
      const values = options.map(({ value, label }) => `${value} (${label})`).join(', ')
      io.out(`  ${[says, about, `${all}: ${values}`, own].filter(Boolean).join(' · ')}`)
    }
  }
  return worst(codes)
}

const decisions = z.record(z.string(), z.array(z.string()))

async function decisionsIn(file: string): Promise<Decisions> {
  const read = await readFileAs(file, parseUntrusted)
  const said = read.ok ? decisions.safeParse(read.value) : undefined
  if (!said?.success) throw new Fault('malformed', planWords.noAnswers(file))
  return said.data
}
