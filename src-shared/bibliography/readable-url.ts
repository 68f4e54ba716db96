/** What would not be seen, or would reorder what stands beside it. ASCII never comes here: it stays as it was encoded. */
const unreadable = /[\p{C}\p{Z}\u115f\u1160\u3164\uffa0\u2800]/u

/**
 * A web address for reading: letters that were percent-encoded stand as letters ("/법령/" instead of "/%EB%B2%95…/").
 * Only for showing. The address to go to is the one that was given, to the letter; what was not valid UTF-8, is not
 * visible, or would change the meaning of the address stays encoded here as well.
 */
export function readableUrl(url: string): string {
  return url.replaceAll(/(?:%[89A-F][\dA-F])+/gi, (encoded) => {
    let decoded: string
    try {
      decoded = decodeURIComponent(encoded)
    } catch {
      return encoded
    }
    return Array.from(decoded)
      .map((character) => (unreadable.test(character) ? encodeURIComponent(character) : character))
      .join('')
  })
}
