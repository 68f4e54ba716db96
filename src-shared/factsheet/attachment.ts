import { z } from 'zod'

/** The copy that was kept of a source: the hash that finds it and proves it, and what its file was called. */
export const snapshot = z.strictObject({
  sha256: z.string(),
  file: z.string(),
  mediaType: z.string(),
})
export type Snapshot = z.infer<typeof snapshot>

/** What has become of a kept copy. */
export const attachmentState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), bytes: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('missing') }),
  /** Its bytes are no longer those that were kept. */
  z.strictObject({ kind: z.literal('altered') }),
])
export type AttachmentState = z.infer<typeof attachmentState>

export const attachmentLimit = 25 * 1024 * 1024

/** By the end of the name alone: nothing of a file is looked into, and nothing is opened. */
export function mediaTypeOf(file: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return (Object.hasOwn(mediaTypes, ending) && mediaTypes[ending]) || 'application/octet-stream'
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  htm: 'text/html',
  mhtml: 'multipart/related',
  mht: 'multipart/related',
  txt: 'text/plain',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  zip: 'application/zip',
}

/** A name that every file system takes and that leads nowhere, out of one that may come from anybody. */
export function safeFileName(given: string): string {
  const name = given
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/[\p{C}<>:"|?*]/gu, '-')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '')
  if (name === '') return 'attachment'
  // Windows keeps these names for its devices.
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `_${name}` : name
  if (safe.length <= 120) return safe
  const ending = /\.[a-z0-9]{1,8}$/i.exec(safe)?.[0] ?? ''
  // Not in the middle of a letter.
  return safe.slice(0, 120 - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending
}
