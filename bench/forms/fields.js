// The form that every engine shows: as many texts and categories as the trial had, the same labels, values and checks.
import { z } from 'zod'

export const texts = Array.from({ length: 124 }, (_, at) => ({
  name: `text${at}`,
  label: `Explanation ${at + 1}`,
}))
export const categories = Array.from({ length: 240 }, (_, at) => ({
  name: `category${at}`,
  label: `Category ${at + 1}`,
}))

export const values = Object.fromEntries([
  ...texts.map(({ name }, at) => [name, `What is known of measure ${at + 1}. `.repeat(4)]),
  ...categories.map(({ name }, at) => [name, at % 3 === 0]),
])

/** The whole form, checked by every engine with each change; the two that bring a checker of their own get `jsonSchema`. */
export const schema = z.object(
  Object.fromEntries([
    ...texts.map(({ name }) => [name, z.string().max(5000)]),
    ...categories.map(({ name }) => [name, z.boolean()]),
  ]),
)

export const jsonSchema = {
  type: 'object',
  properties: Object.fromEntries([
    ...texts.map(({ name, label }) => [name, { type: 'string', title: label, maxLength: 5000 }]),
    ...categories.map(({ name, label }) => [name, { type: 'boolean', title: label }]),
  ]),
}

/** What does not hold, by field, for engines that ask for it in this shape. */
export function errorsIn(given) {
  const parsed = schema.safeParse(given)
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message]))
}
