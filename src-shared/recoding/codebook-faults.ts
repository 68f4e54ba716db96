import { categoriesOf } from '../codebook/lookup'
import { codebookExtensions, knownCodebooks } from '../codebook/editions'
import type { CodebookFile, Fate } from '../codebook/crosswalk'
import { listNames, type Codebook, type ListName } from '../codebook/schema'
import type { Issue } from '../factsheet/issue'
import { codebookHash } from '../factsheet/content-sha'
import { codebookWords } from '../words/codebook'

const words = codebookWords.faults

/** Categories that the rules of the score know by their codes (`src-shared/maturity`). */
const scored: Partial<Record<ListName, readonly string[]>> = {
  policyType: ['national', 'regional', 'sectoral', 'broad'],
  evaluationAvailability: ['none', 'ex-ante', 'interim', 'monitoring'],
  period: ['unlimited', 'limited'],
}

/** All that keeps a codebook from being used here, though its shape is right; each where it stands in the file. */
export function codebookFaults(file: CodebookFile): readonly Issue[] {
  const { codebook, crosswalk } = file
  const books = knownCodebooks()
  const issues: Issue[] = [...withinFaults(codebook)]
  const fault = (address: string, message: string) => issues.push({ address, message })
  const twin = books.find(({ id }) => id === codebook.id)
  if (twin && codebookHash(twin) !== codebookHash(codebook))
    fault('codebook/id', words.takenId(codebook.id))
  const from = books.find(({ id }) => id === crosswalk.from.id)
  if (!from || from.id === codebook.id) {
    fault('crosswalk/from', words.fromUnknown(crosswalk.from.id))
    return issues
  }
  if (codebookHash(from) !== crosswalk.from.hash)
    fault('crosswalk/from/hash', words.fromOther(from.id))
  if (codebook.edition < from.edition)
    fault('codebook/edition', words.earlier(codebook.edition, from.edition))
  for (const list of listNames) issues.push(...listFaults(file, from, list))
  return issues
}

function withinFaults(codebook: Codebook): readonly Issue[] {
  const issues: Issue[] = []
  for (const list of listNames) {
    const { label, categories } = codebook.lists[list]
    for (const code of twiceIn(categories.map((each) => each.code)))
      issues.push({ address: `codebook/lists/${list}`, message: words.twice(code, label) })
  }
  const { criteria } = codebook.rubric
  for (const id of twiceIn(criteria.map((each) => each.id))) {
    const { label } = criteria.find((each) => each.id === id)!
    issues.push({ address: 'codebook/rubric/criteria', message: words.criterionTwice(label) })
  }
  for (const { id, label, levels } of criteria) {
    for (const level of twiceIn(levels.map(({ value }) => value)))
      issues.push({
        address: `codebook/rubric/criteria/${id}`,
        message: words.levelTwice(label, level),
      })
  }
  return issues
}

function listFaults(file: CodebookFile, from: Codebook, list: ListName): readonly Issue[] {
  const { codebook, crosswalk } = file
  const issues: Issue[] = []
  const [was, is] = [from.lists[list], codebook.lists[list]]
  const fates = crosswalk.lists[list] ?? []
  const has = (code: string) => is.categories.some((each) => each.code === code)
  const fault = (message: string, where: 'crosswalk' | 'codebook' = 'crosswalk') =>
    issues.push({ address: `${where}/lists/${list}`, message })
  if (was.many !== is.many) fault(words.many(is.label), 'codebook')
  for (const code of twiceIn(fates.map((fate) => fate.code))) fault(words.fateTwice(code, is.label))
  // Categories of an extension may have been ticked as well.
  const before = new Set(
    categoriesOf({ id: from.id, extensions: codebookExtensions.map(({ id }) => id) }, list).map(
      ({ code }) => code,
    ),
  )
  for (const fate of fates) {
    if (!before.has(fate.code)) fault(words.noSuchBefore(fate.code, is.label))
    const staysToo = fate.kind === 'split' && fate.into.includes(fate.code)
    if (has(fate.code) && !staysToo) fault(words.stillThere(fate.code, is.label))
    for (const code of endsOf(fate)) if (!has(code)) fault(words.noSuchCode(code, is.label))
  }
  for (const { code, label } of was.categories) {
    const fate = fates.find((each) => each.code === code)
    if (scored[list]?.includes(code) && (fate !== undefined || !has(code)))
      fault(words.scoreNeeds(label, is.label), 'codebook')
    else if (!has(code) && !fate) fault(words.orphaned(label, is.label))
  }
  return issues
}

function endsOf(fate: Fate): readonly string[] {
  switch (fate.kind) {
    case 'merged':
      return [fate.into]
    case 'split':
      return fate.into
    case 'retired':
      return []
  }
}

function twiceIn<V>(values: readonly V[]): readonly V[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
