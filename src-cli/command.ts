import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { StartChannel } from '../src-main/reading/protocol'
import { readDocument, type ReadDocument } from '../src-shared/exchange/read-document'
import { unread, type Read } from '../src-shared/exchange/read'
import { sizeLimit, tooLarge } from '../src-shared/exchange/untrusted'
import { commandLineWords as words } from '../src-shared/words/command-line'

/** Where a command speaks, line by line: results to `out`, what went wrong to `err`. */
export type Io = {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  /** Where foreign files are read; on this thread, unless it says so. */
  readonly reading?: StartChannel
}

/** 0: done and valid; 1: something is invalid, incomplete or left out; 2: wrong use, or unreadable. */
export type ExitCode = 0 | 1 | 2

/** A command gets what stands behind its name. */
export type Command = (argv: readonly string[], io: Io) => Promise<ExitCode>

/** The command was called in a way it does not know. */
export class Misuse extends Error {}

type Options = Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>
type Arguments<O extends Options> = {
  readonly positionals: readonly string[]
  readonly values: {
    readonly [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : string
  }
}

/** The options and file names of a command. Throws `Misuse` for an option it does not have. */
export function argumentsOf<const O extends Options>(
  argv: readonly string[],
  options: O,
): Arguments<O> {
  try {
    const given = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    return given
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** The factsheet in a file, or why there is none. */
export function readFactsheet(file: string): Promise<Read<ReadDocument>> {
  return readFileAs(file, readDocument)
}

/** What is in a file, or why it cannot be read. What is no ordinary file is refused before it is opened. */
export async function readFileAs<T>(
  file: string,
  readAs: (bytes: Uint8Array) => Read<T>,
): Promise<Read<T>> {
  try {
    const facts = await stat(file)
    if (!facts.isFile()) return unread('unreadable', words.notAFile)
    if (facts.size > sizeLimit) return tooLarge()
    return readAs(await readFile(file))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return unread('unreadable', words.notRead(String(error.code)))
  }
}

/**
 * The factsheets in two files, or undefined where one of them cannot be read, which has been told then. Throws `Misuse`
 * unless two files were named.
 */
export async function readTwo(
  files: readonly string[],
  io: Io,
): Promise<readonly [ReadDocument, ReadDocument] | undefined> {
  const [before, after, ...others] = files
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Misuse(words.twoFiles)
  }
  const [one, other] = [await readFactsheet(before), await readFactsheet(after)]
  if (!one.ok) tellUnread(one, { file: before, prefix: `${before}: `, io })
  if (!other.ok) tellUnread(other, { file: after, prefix: `${after}: `, io })
  return one.ok && other.ok ? [one.value, other.value] : undefined
}

/**
 * Tells what is wrong with a file. What is no text, damaged or newer cannot be judged (2); the rest is invalid (1).
 * `prefix` names the file where there are several.
 */
export function tellUnread(
  read: Extract<Read<unknown>, { ok: false }>,
  { file, prefix, io }: { readonly file: string; readonly prefix: string; readonly io: Io },
): ExitCode {
  switch (read.code) {
    case 'unreadable':
    case 'newer':
      io.err(`${file}: ${read.message}`)
      return 2
    case 'malformed':
    case 'untrusted':
      for (const { address, message } of read.issues ?? [{ address: '', message: read.message }]) {
        io.out(prefix + line(address, message))
      }
      return 1
  }
}

/** One problem in one line; what concerns the whole file has no address. */
export function line(address: string, message: string): string {
  return (address === '' ? message : `${address}: ${message}`).replaceAll(
    /[\r\n\u2028\u2029]+/g,
    ' ',
  )
}

/** The worst of several outcomes. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((one, other) => (other > one ? other : one), 0)
}
