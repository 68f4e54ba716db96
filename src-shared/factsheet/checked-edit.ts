import { z } from 'zod'
import { storeWords } from '../words/store'
import { keyOf, stepsOf } from './address'
import type { Edit } from './edit'
import { factsheet, type Factsheet } from './factsheet'
import type { Issue } from './issue'
import { lostInJson } from './lost-in-json'
import type { Operation } from './operations'

const shape: Readonly<Record<string, z.ZodType>> = factsheet.shape
/** What makes a record that record, and no edit ever changes. */
const fixed = ['schemaVersion', 'id']

/** What of these operations JSON would lose without a word, each with its address. */
export function unstorable(operations: readonly Operation[]): Issue[] {
  return operations.flatMap((operation) => lostInJson(heldBy(operation), operation.address))
}

function heldBy(operation: Operation): unknown {
  switch (operation.kind) {
    case 'text':
      return operation.inserted
    case 'value':
      return operation.after ?? null
    case 'add':
      return operation.item
    case 'remove':
    case 'move':
      return null
  }
}

/**
 * What in a record no longer has the shape of a factsheet after these edits. Only what they touched is looked at: an item
 * of a list, or a field of the record, so that a key costs the same in the largest factsheet.
 */
export function misshapen(record: Factsheet, edits: readonly Edit[]): Issue[] {
  const operations = edits.flatMap((edit) => edit.operations)
  return [...new Set(operations.map(placeOf))].flatMap((place) => {
    const [field = '', key] = stepsOf(place)
    const schema = shape[field]
    if (!schema || fixed.includes(field))
      return [{ address: place, message: storeWords.notStorable }]
    const value = record[field as keyof Factsheet]
    const item = Array.isArray(value)
      ? (value as unknown[]).find((each) => keyOf(each) === key)
      : undefined
    const parsed =
      item !== undefined && schema instanceof z.ZodArray
        ? (schema.element as z.ZodType).safeParse(item)
        : schema.safeParse(value)
    return (parsed.error?.issues ?? []).map((issue) => ({
      address: [place, ...issue.path.map(String)].join('/'),
      message: issue.message,
    }))
  })
}

/** The field of the record, or the item of a list in it, that an operation stands in. */
function placeOf({ address, kind }: Operation): string {
  const [field = '', key] = address.split('/')
  const gone = kind === 'remove' && address.split('/').length === 2
  return key === undefined || gone ? field : `${field}/${key}`
}
