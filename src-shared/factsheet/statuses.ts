/** In the order in which a factsheet comes to them; not each passes all. */
export const statuses = [
  'draft',
  'inReview',
  'sent',
  'returned',
  'validated',
  'published',
  'correcting',
  'corrected',
] as const
export type Status = (typeof statuses)[number]
