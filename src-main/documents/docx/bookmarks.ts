import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Word takes letters, digits and underscores, forty of them at most, and a letter first. */
export function bookmarkOf(anchor: string): string {
  return /^[A-Za-z]\w{0,39}$/.test(anchor) ? anchor : `p_${hashOf(anchor, 20)}`
}

/** The first hexadecimal digits of the SHA-256 of a text. */
export function hashOf(text: string, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits)
}
