import { readdir } from 'node:fs/promises'
import packageJson from '../package.json' with { type: 'json' }
import { datasetFiles, recordsIn, type Entered } from '../src-main/dataset/package'
import { verifyDataset } from '../src-main/dataset/verify'
import { writeDataset } from '../src-main/dataset/write'
import { lookOnly } from '../src-main/store/holding/folder-hold'
import { openLibrary } from '../src-main/store/library'
import { Fault } from '../src-shared/contract/reply'
import { commandLineWords as words } from '../src-shared/words/command-line'
import { datasetWords } from '../src-shared/words/dataset'
import { argumentsOf, line, Misuse, type ExitCode, type Io } from './command'
import { refuseOther } from './data-folder'
import { makeFolder } from './folder'

const generator = { name: packageJson.name, version: packageJson.version }

/** Writes the series as data: `dataset --data DIR --out DIR`; proves such a folder: `dataset verify DIR`. */
export async function dataset(argv: readonly string[], io: Io): Promise<ExitCode> {
  return argv[0] === 'verify' ? verify(argv.slice(1), io) : write(argv, io)
}

async function write(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = argumentsOf(argv, {
    data: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean' },
  })
  if (positionals[0] !== undefined) throw new Misuse(words.noArguments(positionals[0]))
  if (values.data === undefined) throw new Misuse(words.noFolder('data'))
  if (values.out === undefined) throw new Misuse(words.noFolder('out'))
  await refuseOther(values.data)
  await makeFolder(values.out)
  // What lies there already would be no part of it, and verifying would name it.
  if ((await readdir(values.out)).length > 0)
    throw new Fault('unwritable', words.notEmpty(values.out))

  const library = openLibrary(values.data, { hold: lookOnly })
  await library.verify()
  const { summaries, setAside } = await library.list()
  for (const { file, message } of setAside) io.err(words.setAside(file, message))
  const entered: Entered[] = []
  for (const { id } of summaries) {
    const { record, envelope } = await library.read(id)
    entered.push({ record, at: envelope.at })
  }
  await library.settled()
  const files = await datasetFiles(entered, { generator, all: values.all ?? false })
  await writeDataset(values.out, files)
  const records = recordsIn(files)
  io.out(line(values.out, datasetWords.written(records, entered.length - records)))
  return setAside.length > 0 ? 1 : 0
}

async function verify(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = argumentsOf(argv, {})
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new Misuse(words.oneFolder)
  const { flaws, files, rows } = await verifyDataset(folder)
  for (const { file, message } of flaws) io.out(line(file, message))
  if (flaws.length > 0) return 1
  io.out(datasetWords.verify.sound(files, rows))
  return 0
}
