import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** So many hexadecimal digits tell two states of one field apart. */
export const shaDigits = 16

/**
 * Of a text as it was sent. Word processors turn spaces, tabs and the ends of lines into others of their kind; a text
 * that differs in nothing else is the same.
 */
export function frozenSha(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(unspaced(text)))).slice(0, shaDigits)
}

function unspaced(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Of an address, for bookmarks; ids may be long and of any letters. */
export function addressSha(address: string): string {
  return bytesToHex(sha256(utf8ToBytes(address))).slice(0, shaDigits)
}
