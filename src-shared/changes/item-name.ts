import type { Factsheet } from '../factsheet/factsheet'
import { shortName } from '../factsheet/policy'
import { appWords } from '../words/app'
import { changeWords } from '../words/changes'
import { editorWords } from '../words/editor'
import { fieldWords } from '../words/fields'

/** What an item of one of the record's lists is called, by its id; the id itself where the list does not hold it. */
export function nameOfItem(record: Factsheet, list: string, id: string): string {
  const item = listOf(record, list).find((each) => each.id === id)
  return item === undefined ? id : nameOf(record, list, item)
}

type Item = { readonly id: string }

function listOf(record: Factsheet, list: string): readonly Item[] {
  switch (list) {
    case 'policies':
    case 'relations':
    case 'evaluations':
    case 'sources':
    case 'chapters':
    case 'people':
    case 'notes':
    case 'glossary':
    case 'evidence':
    case 'events':
    case 'assessments':
      return record[list]
    case 'regions':
      return record.policies.flatMap((policy) => policy.regions)
    case 'bodies':
      return record.policies.flatMap((policy) => policy.authorities.bodies)
    default:
      return []
  }
}

/** The name of an item that its list may no longer hold. */
export function nameOf(record: Factsheet, list: string, item: object): string {
  const of = item as Readonly<Record<string, unknown>>
  const text = (key: string) => (typeof of[key] === 'string' ? of[key].trim() : '')
  switch (list) {
    case 'policies':
      return shortName(of as never) || editorWords.unnamedPolicy
    case 'relations': {
      const kind = (fieldWords.relations.kinds as Readonly<Record<string, string>>)[text('kind')]
      const policy = (id: string) => nameOfItem(record, 'policies', id) || editorWords.unnamedPolicy
      return `${policy(text('from'))} ${kind ?? ''} ${policy(text('to'))}`
    }
    case 'evaluations':
      return text('title') || fieldWords.evaluations.unnamed
    case 'sources':
      return nameOf(record, 'csl', of['csl'] as object)
    case 'csl':
      return text('title') || fieldWords.sources.unnamed
    case 'chapters':
      return text('title') || fieldWords.chapters.unnamed
    case 'people':
      return text('name') || fieldWords.cover.unnamedPerson
    case 'bodies':
      return text('name') || fieldWords.authorities.unnamed
    case 'regions':
      return text('name') || text('code') || changeWords.unnamed
    case 'notes':
      return text('text') || changeWords.unnamed
    case 'glossary':
      return text('term') || changeWords.unnamed
    case 'evidence':
      return nameOfItem(record, 'sources', text('source')) || changeWords.unnamed
    case 'events':
      return (
        (appWords.statuses as Readonly<Record<string, string>>)[text('status')] ?? text('status')
      )
    case 'assessments':
      return nameOfItem(record, 'people', text('coder')) || changeWords.unnamed
    default:
      return text('name') || text('title') || text('id')
  }
}
