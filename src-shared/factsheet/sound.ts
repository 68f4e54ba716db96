import { z } from 'zod'
import { factsheet, type Factsheet } from './factsheet'

const shape: Readonly<Record<string, z.ZodType>> = factsheet.shape

/** Fields of records, and the items of their lists, with the shape that they were found to have. None is changed in place. */
const found = new WeakMap<object, z.ZodType>()

/**
 * Whether it has the shape of a record. What was looked at before is not looked at again, such as what was just read from
 * its file, or the policies beside an edited one.
 */
export function isSound(given: unknown): given is Factsheet {
  if (!isObject(given) || Array.isArray(given)) return false
  const fields: Readonly<Record<string, unknown>> = { ...given }
  return (
    Object.keys(fields).every((name) => Object.hasOwn(shape, name)) &&
    Object.entries(shape).every(([name, schema]) => fits(schema, fields[name]))
  )
}

/** All of it has just been found to have its shape. */
export function noteSound(record: Factsheet): void {
  for (const [name, value] of Object.entries(record)) {
    const schema = shape[name]
    if (schema && isObject(value)) note(schema, value)
  }
}

function note(schema: z.ZodType, value: object): void {
  found.set(value, schema)
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value)) return
  for (const item of value) if (isObject(item)) found.set(item, schema.element as z.ZodType)
}

function fits(schema: z.ZodType, value: unknown): boolean {
  if (isObject(value) && found.get(value) === schema) return true
  const isFound =
    schema instanceof z.ZodArray && Array.isArray(value)
      ? value.every((item) => fits(schema.element as z.ZodType, item))
      : schema.safeParse(value).success
  if (isFound && isObject(value)) found.set(value, schema)
  return isFound
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
