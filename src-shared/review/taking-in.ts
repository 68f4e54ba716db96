import { contentSha } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import type { TakenRemark } from '../factsheet/taken-remark'
import { shaDigits } from './frozen'
import type { Review } from './remark'
import { reviewText } from './review-copy'

/** What a review says, as a factsheet keeps it. `frozen` is the factsheet as it was sent. */
export function remarksOf(review: Review, frozen: Factsheet): readonly TakenRemark[] {
  const { contentSha: sha, sentTo, sentAt } = review.head
  const copy = { contentSha: sha, sentTo, sentAt }
  const taken = (said: Omit<TakenRemark, 'id' | 'copy'>): TakenRemark => ({
    id: contentSha({ ...said, copy }).slice(0, shaDigits),
    copy,
    ...said,
  })
  const unknown = { author: '', at: '' }
  return [
    ...review.remarks.map(({ address, kind, text, author = '', at = '' }) =>
      taken({ address, kind, sent: reviewText(frozen, address) ?? '', text, author, at }),
    ),
    ...review.unplaced.map((text) =>
      taken({ address: '', kind: 'comment', sent: '', text, ...unknown }),
    ),
  ]
}

/** The factsheet with these remarks; those that it has already, settled or not, stay as they are. */
export function withRemarks(record: Factsheet, remarks: readonly TakenRemark[]): Factsheet {
  const known = new Set((record.remarks ?? []).map(({ id }) => id))
  const added = remarks.filter(({ id }) => !known.has(id) && known.add(id))
  return added.length === 0 ? record : { ...record, remarks: [...(record.remarks ?? []), ...added] }
}
