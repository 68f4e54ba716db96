import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { CodebookFile } from '../../src-shared/codebook/crosswalk'
import { fileOf, knownCodebooks } from '../../src-shared/codebook/editions'
import { unknownCodes } from '../../src-shared/checks/unknown-codes'
import type { ReadDocument } from '../../src-shared/exchange/read-document'
import { codebookHash } from '../../src-shared/factsheet/content-sha'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Unread } from '../../src-shared/exchange/read'
import { isSameContent } from '../../src-shared/exchange/same-content'
import { countryOf, type Summary } from '../../src-shared/exchange/summary'
import type { Issue } from '../../src-shared/factsheet/issue'
import { standingByBase, standingByWord, type Standing } from '../../src-shared/merge/standing'
import { receivingWords as words } from '../../src-shared/words/receiving'
import type { Reader } from '../reading/reader'
import type { StoredRecord } from '../store/durable-record-file'
import type { Library } from '../store/library'

/** What tells a factsheet from others. Not its whole summary, which takes longer than reading it. */
type Known = Pick<Summary, 'id' | 'country' | 'edition' | 'changedAt'>

/** One file that somebody wants to bring in, and what it would mean. */
export type PlannedFile = {
  /** Names it within its plan. */
  readonly item: number
  /** As it is shown: its name, never its place. */
  readonly file: string
  readonly standing: Standing
  /** Why it cannot be read. */
  readonly why: string
  readonly issues: readonly Issue[]
  /** What else somebody should know of it. */
  readonly notes: readonly string[]
  /** What both were made from is known, so that they can be merged. */
  readonly hasBase: boolean
  readonly there: Known | undefined
  readonly here: Known | undefined
}

/** What was read, and stays here while its user decides. */
export type Planned = {
  /** What kind of refusal it was. */
  readonly code?: Unread['code']
  /** Where it lies. */
  readonly path: string
  readonly told: PlannedFile
  readonly document: ReadDocument | undefined
  /** The content of the library's at the time; undefined where there was none. */
  readonly hereSha: string | undefined
}

export type ImportPlan = {
  readonly items: readonly Planned[]
  readonly passedOver: number
  readonly isCut: boolean
}

/** A file as it is, and how it stands to the library. */
type Look =
  | Unread
  | {
      readonly ok: true
      readonly document: ReadDocument
      readonly here: StoredRecord | undefined
      readonly standing: Standing
      readonly hasBase: boolean
    }

/** So many files are looked at in one go. */
const ahead = 4

type Progress = { done: number; of: number }

/**
 * Finds out what bringing these files and folders in would mean. The library is only read. A file that is refused does
 * not hold up the others; undefined where its user has had enough of it.
 */
export async function planImport(
  library: Library,
  reader: Reader,
  paths: readonly string[],
  given: {
    readonly clock: () => Date
    readonly progress?: Progress
    readonly isStopped?: () => boolean
  },
): Promise<ImportPlan | undefined> {
  const { progress = { done: 0, of: 0 }, isStopped = () => false } = given
  const { files, passedOver, isCut } = await reader.list(paths)
  progress.of = files.length
  // Their categories are known from now on.
  const books = await library.codebooks.list()
  const { summaries } = await library.list()
  const names = new Map(summaries.map((each) => [keyOf(each), each.id.toLowerCase()]))
  const taken = new Set<string>()
  const items: Planned[] = []
  // Some files ahead, so that neither the process that reads them nor the disk waits for what is done here.
  const looks: Promise<Look>[] = []
  for (const [at, file] of files.entries()) {
    for (const next of files.slice(looks.length, at + ahead)) {
      const look = lookAt(next)
      // Whoever has given up meanwhile does not wait for it; what failed is thrown where its turn comes.
      look.catch(() => {})
      looks.push(look)
    }
    const look = await looks[at]!
    if (isStopped()) return undefined
    items.push(planOne(file, at, look))
    progress.done += 1
    // Keys and saves are answered between two of them.
    await setImmediate()
  }
  return { items, passedOver, isCut }

  async function lookAt(file: string): Promise<Look> {
    const read = await reader.parse('factsheet', { path: file })
    if (!read.ok) return read
    const document = read.value
    const id = document.record.id.toLowerCase()
    const here = (await library.has(id)) ? await library.read(id).catch(() => undefined) : undefined
    const [standing, hasBase] = await standingOf(library, here, document)
    return { ok: true, document, here, standing, hasBase }
  }

  function planOne(file: string, item: number, look: Look): Planned {
    const name = path.basename(file)
    if (!look.ok) {
      const { code, message: why, issues = [] } = look
      return { code, ...invalid(file, { item, file: name, why, issues }) }
    }
    const { document, here } = look
    const { record } = document
    const id = record.id.toLowerCase()
    const isTwice = taken.has(id)
    taken.add(id)
    const standing = isTwice ? 'twice' : look.standing
    const there = knownOf(record, document.envelope?.at ?? given.clock().toISOString())
    return {
      path: file,
      document,
      hereSha: here?.envelope.contentSha,
      told: {
        item,
        file: name,
        standing,
        why: '',
        issues: [],
        hasBase: look.hasBase && !isTwice,
        there,
        here: here && knownOf(here.record, here.envelope.at),
        notes: [
          ...(standing === 'new' && names.has(keyOf({ ...there, code: record.country.code }))
            ? [words.sameCountry(`${there.country} ${there.edition}`)]
            : []),
          ...notesOn(document, books),
        ],
      },
    }
  }
}

async function standingOf(
  library: Library,
  here: StoredRecord | undefined,
  there: ReadDocument,
): Promise<readonly [Standing, boolean]> {
  if (!here) return ['new', false]
  const said = standingByWord(here, there, isSame(here, there))
  if (said !== undefined && said !== 'bothChanged') return [said, false]
  const base = there.envelope && (await library.commonBase(there.record.id, there.envelope))
  return [standingByBase(here, there, base), base !== undefined]
}

/** By the hashes both bear, which were found to hold when they were read; by their content where one bears none. */
function isSame(here: StoredRecord, there: ReadDocument): boolean {
  const sha = there.lifted.length === 0 ? there.envelope?.contentSha : undefined
  return sha === undefined ? isSameContent(here.record, there) : sha === here.envelope.contentSha
}

const knownOf = ({ id, country, edition }: Factsheet, changedAt: string): Known => ({
  id,
  country: country.name,
  edition,
  changedAt,
})

function notesOn(
  { lifted, record }: ReadDocument,
  books: readonly CodebookFile[],
): readonly string[] {
  const codes = unknownCodes(record)
  return [
    ...codebookNotes(record, books),
    ...(lifted.length > 0 ? [words.unknownFields(lifted.length)] : []),
    ...(codes.length > 0 ? [words.unknownCategories(codes)] : []),
  ]
}

/** That the library has not the codebook a factsheet names, or another one that goes by its name. */
function codebookNotes(
  { codebook: { id, version, hash } }: Factsheet,
  books: readonly CodebookFile[],
): readonly string[] {
  // What this process has learned of another library is none of this one.
  if (knownCodebooks().some((book) => book.id === id && !fileOf(id))) return []
  const file = books.find(({ codebook }) => codebook.id === id)
  if (!file) return [words.missingCodebook(id, version)]
  return codebookHash(file.codebook) === hash ? [] : [words.otherCodebook(id)]
}

function invalid(
  file: string,
  told: Pick<PlannedFile, 'item' | 'file' | 'why' | 'issues'>,
): Planned {
  return {
    path: file,
    document: undefined,
    hereSha: undefined,
    told: {
      ...told,
      standing: 'invalid',
      notes: [],
      hasBase: false,
      there: undefined,
      here: undefined,
    },
  }
}

/** Factsheets of one country and edition. */
const keyOf = (summary: Pick<Summary, 'code' | 'country' | 'edition'>) =>
  `${countryOf(summary).toLowerCase()} ${summary.edition}`
