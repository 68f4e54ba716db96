/** An id for a place of the document, of letters, digits, `-` and `_` whatever the ids of the record are made of. */
export function anchorAt(...steps: readonly string[]): string {
  return steps
    .map((step) =>
      step.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`),
    )
    .join('-')
}
