import type { ListName } from '../../src-shared/codebook/schema'
import type { Condition } from '../../src-shared/listing/filter'
import { appWords } from '../../src-shared/words/app'
import { listingWords as words } from '../../src-shared/words/listing'

/** What a condition is called on its button. */
export function conditionWords(
  condition: Condition,
  print: (points: number) => string,
  labelOf: (list: ListName, code: string) => string,
): string {
  const said = words.conditions
  switch (condition.kind) {
    case 'edition':
      return said.edition(condition.is)
    case 'group':
      return words.groups[condition.is]
    case 'status':
      return appWords.statuses[condition.is]
    case 'total':
      return said.total(print(condition.from), print(condition.to))
    case 'category':
      return said.category[condition.says](labelOf(condition.list, condition.code))
    case 'findings':
      return said.findings[condition.is]
    case 'complete':
      return condition.is ? said.complete : said.incomplete
    case 'changedSince':
      return said.changedSince(condition.day)
    case 'changedWithin':
      return said.changedWithin(condition.days)
    case 'author':
      return said.author(condition.is)
  }
}
