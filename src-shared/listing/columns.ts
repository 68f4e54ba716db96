/** What the list of the library can show of a factsheet, in the order of its columns. The country is always shown. */
export const columns = [
  'country',
  'edition',
  'group',
  'status',
  'version',
  'due',
  'complete',
  'maturity',
  'findings',
  'people',
  'changed',
] as const
export type Column = (typeof columns)[number]

export type Order = { readonly by: Column; readonly descending: boolean }

export const usualColumns: readonly Column[] = [
  'country',
  'edition',
  'status',
  'version',
  'due',
  'complete',
  'maturity',
  'findings',
  'changed',
]
export const usualOrder: Order = { by: 'changed', descending: true }
