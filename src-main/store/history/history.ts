import path from 'node:path'
import { Fault } from '../../../src-shared/contract/reply'
import { mostAncestors } from '../../../src-shared/factsheet/ancestry'
import { contentSha } from '../../../src-shared/factsheet/content-sha'
import type { Envelope } from '../../../src-shared/factsheet/envelope'
import type { VersionKind } from '../../../src-shared/factsheet/version-kind'
import { storeWords } from '../../../src-shared/words/store'
import { makeFolder } from '../data-folder'
import { asFault } from '../disk-faults'
import type { StoredRecord } from '../durable-record-file'
import { isMissing, namesIn } from '../file-system'
import { momentFromName, momentInName } from '../moment-in-name'
import { syncFolder, writeDurably, type Durability } from '../write-durably'
import { isDue, isHeld, thinned } from './thinning'
import { readVersionFile, recordIn, versionBytes, type VersionFile } from './version-file'

/** An earlier state of a record. `version` names it; versions sort by it as by time. */
export type Version = {
  readonly version: string
  readonly kind: VersionKind
  readonly name: string
  /** When its content was saved. */
  readonly at: Date
  /** The id of who saved it, empty where nobody had said who they are. */
  readonly by: string
}

export type Versions = {
  /** The newest first. */
  readonly versions: readonly Version[]
  /** Files that cannot be read as versions. They are left as they are. */
  readonly unreadable: readonly string[]
}

type Said = Pick<Version, 'kind' | 'name' | 'by'> & { readonly sha: string }
type Seen = { readonly size: number; readonly mtimeMs: number; readonly said: Said }

const ending = '.json.gz'
/** Of a content hash, in the name of a version. */
const beginningOfHash = 8

/** The versions of one record. Its calls must not overlap: the library lets them take turns. */
export class History {
  readonly #folder: string
  readonly #durability: Durability
  #keptLast: Date | undefined
  #ancestors: readonly string[] | undefined
  /** What the files said when they were last looked at, by size and time: most never change. */
  readonly #seen = new Map<string, Seen>()

  constructor(folder: string, durability: Durability) {
    this.#folder = folder
    this.#durability = durability
  }

  /**
   * Keeps the bytes of a record's file as a version. Content that was kept at the same moment already is that version:
   * it gets the new kind and name, but never loses a name.
   */
  async keep(
    bytes: Uint8Array,
    kind: VersionKind,
    name: string,
    now: Date,
  ): Promise<Version | undefined> {
    const stored = new TextDecoder().decode(bytes)
    const found = recordIn({ kind, name, stored })
    // Nothing that cannot be read again is worth the place of what can.
    if (!found) return undefined
    const version = versionOf(found)
    const before = await this.#read(version).catch(() => undefined)
    const file: VersionFile = {
      kind: before && kind === 'session' ? before.kind : kind,
      name: name === '' ? (before?.name ?? '') : name,
      stored,
    }
    await this.#write(version, file)
    await this.thin(now)
    const { at, by } = found.envelope
    return { version, kind: file.kind, name: file.name, at: new Date(at), by }
  }

  /**
   * Keeps what is about to be written over where its editing session has ended since, or has gone on for long, and where it
   * is what came in from elsewhere: its sender has that, and may send another one made from it.
   */
  async keepIfDue(
    { at, contentSha: sha, parents }: Envelope,
    now: Date,
    bytes: () => Promise<Uint8Array>,
  ): Promise<void> {
    // Without a look at the disk, which each first save would pay for: the app has just begun to write.
    this.#keptLast ??= now
    const isReceived = parents.includes(sha)
    if (!isReceived && !isDue(new Date(at), this.#keptLast, now)) return
    await this.keep(await bytes(), isReceived ? 'received' : 'session', '', now)
    this.#keptLast = now
  }

  /**
   * Content hashes of what was kept, the newest first and not all of them; undefined until something is kept here, since
   * every first save would have to read all versions for it.
   */
  get ancestors(): readonly string[] | undefined {
    return this.#ancestors
  }

  /** The version of which this is the content; undefined where none was kept. */
  async withContent(sha: string): Promise<StoredRecord | undefined> {
    for (const version of await this.#names()) {
      if (!version.endsWith(`.${sha.slice(0, beginningOfHash)}`)) continue
      const found = await this.read(version).catch(() => undefined)
      if (found && contentSha(found.record) === sha) return found
    }
    return undefined
  }

  async list(): Promise<Versions> {
    const versions: Version[] = []
    const unreadable: string[] = []
    for (const version of (await this.#names()).toReversed()) {
      try {
        const { kind, name, by } = await this.#glance(version)
        versions.push({ version, kind, name, at: momentOf(version)!, by })
      } catch (error) {
        if (!isMissing(error)) unreadable.push(`${version}${ending}`)
      }
    }
    return { versions, unreadable }
  }

  /** Throws a fault where there is no such version, or it is damaged. */
  async read(version: string): Promise<StoredRecord> {
    const found = recordIn(await this.#readKnown(version))
    if (!found) throw new Fault('unreadable', storeWords.versionDamaged)
    return found
  }

  /** An empty name takes the name away. */
  async name(version: string, name: string): Promise<void> {
    const file = await this.#readKnown(version)
    await this.#write(version, { ...file, name })
  }

  /** Lets go of what the rule lets go. What cannot be read stays, and is not counted. */
  async thin(now: Date): Promise<void> {
    const { versions } = await this.list()
    const gone = thinned(versions, now)
    const left = versions.filter((each) => !gone.includes(each))
    const shas = (some: readonly Version[]) =>
      some.flatMap(({ version }) => this.#seen.get(version)?.said.sha ?? [])
    // What is held was sent, handed on or named: the likeliest to be met again in a copy.
    const likely = left.filter(isHeld).slice(0, mostAncestors / 2)
    this.#ancestors = shas(
      left.filter((each, index) => likely.includes(each) || index < mostAncestors / 4),
    )
    for (const { version } of gone) await this.#durability.fs.unlink(this.#file(version))
    if (gone.length > 0) await syncFolder(this.#folder, this.#durability)
  }

  /** What the list says of a version. Whether its bytes are still whole is found out when it is first looked at, and read. */
  async #glance(version: string): Promise<Said> {
    const { size, mtimeMs } = await this.#durability.fs.stat(this.#file(version))
    const seen = this.#seen.get(version)
    if (seen?.size === size && seen.mtimeMs === mtimeMs) return seen.said
    const { kind, name, stored } = await this.#read(version)
    const said = { kind, name, ...saidAround(stored) }
    this.#seen.set(version, { size, mtimeMs, said })
    return said
  }

  async #readKnown(version: string): Promise<VersionFile> {
    if (!(await this.#names()).includes(version)) {
      throw new Fault('notFound', storeWords.versionGone)
    }
    try {
      return await this.#read(version)
    } catch (error) {
      throw asFault('unreadable', () => storeWords.versionDamaged, error)
    }
  }

  async #read(version: string): Promise<VersionFile> {
    return readVersionFile(await this.#durability.fs.readFile(this.#file(version)))
  }

  async #write(version: string, file: VersionFile): Promise<void> {
    await makeFolder(path.dirname(this.#folder), this.#durability)
    await makeFolder(this.#folder, this.#durability)
    await writeDurably(this.#file(version), versionBytes(file), this.#durability)
  }

  /** The names of all versions, the oldest first. */
  async #names(): Promise<readonly string[]> {
    const files = await namesIn(this.#folder, this.#durability.fs)
    return files
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .filter((name) => momentOf(name) !== undefined)
      .toSorted()
  }

  #file(version: string): string {
    return path.join(this.#folder, `${version}${ending}`)
  }
}

/** Whoever saved a record, and the hash of its content, without a look at the rest of it. */
function saidAround(stored: string): Pick<Said, 'by' | 'sha'> {
  const { by, contentSha: sha } = JSON.parse(stored) as { by?: unknown; contentSha?: unknown }
  return { by: typeof by === 'string' ? by : '', sha: typeof sha === 'string' ? sha : '' }
}

/** The moment of saving and the beginning of the content's hash, in characters that every file system takes. */
function versionOf({ envelope }: StoredRecord): string {
  return `${momentInName(envelope.at)}.${envelope.contentSha.slice(0, beginningOfHash)}`
}

function momentOf(version: string): Date | undefined {
  const written = /^(.+)\.[0-9a-f]{8}$/.exec(version)?.[1]
  return written === undefined ? undefined : momentFromName(written)
}
