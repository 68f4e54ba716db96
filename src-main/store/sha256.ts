import { createHash } from 'node:crypto'

/** In hexadecimal, by the machine's own means. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')
