import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Codebook } from '../codebook/schema'

/** The RFC 8785 form of a JSON value. Throws on what JSON cannot hold (NaN, Infinity, a lone surrogate). */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Nothing that JSON can hold')
  return text
}

let digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** Hashes by the machine's own means from now on, where it has some that answer at once: several times as fast as ours. */
export function hashBy(means: (text: string) => string): void {
  digest = means
}

/** SHA-256, in hexadecimal, of a text in UTF-8. */
export const sha256Of = (text: string): string => digest(text)

/** SHA-256, in hexadecimal, of the canonical form: the same content gives the same hash whatever the order of its keys. */
export function contentSha(value: unknown): string {
  return sha256Of(canonicalText(value))
}

const codebookHashes = new WeakMap<Codebook, string>()

/** Tells two states of a codebook apart, whatever their version numbers say. */
export function codebookHash(codebook: Codebook): string {
  const known = codebookHashes.get(codebook)
  if (known) return known
  const hash = contentSha(codebook)
  codebookHashes.set(codebook, hash)
  return hash
}
