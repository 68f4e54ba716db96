/**
 * Whether a verb comes from our own page: the top frame of our own origin. Checked before anything is awaited, since
 * a frame may be gone afterwards. https://www.electronjs.org/docs/latest/tutorial/security (point 17)
 */
export function isTrusted(
  sender: { readonly origin: string; readonly parent: unknown } | null | undefined,
  origin: string,
): boolean {
  return sender?.origin === origin && sender.parent === null
}
