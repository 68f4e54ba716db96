import { codebookExtensions } from '../codebook/editions'
import { listOf, type CodebookUse } from '../codebook/lookup'
import { listNames, type Category, type ListName } from '../codebook/schema'

/** The category of this code where it asks for words of its own ("Others"); undefined for any other, known or not. */
export type OwnWords = (list: ListName, code: string) => Category | undefined

/** Looked up once for a record: its policies may tick thousands of categories. */
export function ownWordsOf(use: CodebookUse): OwnWords {
  const asking = new Map(
    listNames.map((name) => [
      name,
      // An extension's category asks even while its extension is off: it is in the record all the same.
      [
        ...listOf(use, name).categories,
        ...codebookExtensions.flatMap((extension) => extension.lists[name] ?? []),
      ].filter((category) => category.takesText),
    ]),
  )
  return (list, code) => asking.get(list)?.find((category) => category.code === code)
}
