const mostYoung = 2000

/**
 * What is read from a text, read once for each wording. Of the hundreds of texts of a large factsheet one changes with a
 * key, and the others need not be gone through again. Wordings that nobody asked for in a while are forgotten.
 */
export function byWording<T>(read: (markdown: string) => T): (markdown: string) => T {
  type Known = Map<string, { readonly value: T }>
  let young: Known = new Map()
  let old: Known = new Map()
  return (markdown) => {
    const fresh = young.get(markdown)
    if (fresh) return fresh.value
    const known = old.get(markdown) ?? { value: read(markdown) }
    if (young.size >= mostYoung) [old, young] = [young, new Map()]
    young.set(markdown, known)
    return known.value
  }
}
