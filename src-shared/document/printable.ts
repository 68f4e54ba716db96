// What XML 1.0 cannot hold, and what no printer shows: https://www.w3.org/TR/xml/#charsets
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g

/** A text without what cannot be printed: control characters, byte-order marks, halves of characters. */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, '')
}

/** The same for what stands on one line. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
}
