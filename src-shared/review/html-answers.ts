import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { unread, type Read } from '../exchange/read'
import { parseUntrusted } from '../exchange/untrusted'
import { reviewWords as words } from '../words/review'
import type { Remark, Review } from './remark'
import { reviewHead } from './review-head'

export const answersId = 'review-answers'

const reviewAnswers = z.object({
  head: reviewHead,
  /** Who answered, as they call themselves. */
  by: z.string(),
  /** UTC; empty while nothing was saved. */
  savedAt: z.string(),
  answers: z.array(
    z.object({
      address: z.string(),
      text: z.string().optional(),
      comment: z.string().optional(),
    }),
  ),
})
export type ReviewAnswers = z.infer<typeof reviewAnswers>

const kept = new RegExp(`<script\\b[^<>]*\\bid="${answersId}"[^<>]*>([^<]*)</script>`)

/** The answers in a form that was saved, or why there are none. The page itself is not read, and nothing in it runs. */
export function answersIn(html: string): Read<Review> {
  const json = kept.exec(html)?.[1]
  if (json === undefined) return unread('malformed', words.notAReview)
  const parsed = parseUntrusted(utf8ToBytes(json))
  if (!parsed.ok) return unread(parsed.code, words.damaged)
  const answers = reviewAnswers.safeParse(parsed.value)
  if (!answers.success) return unread('malformed', words.damaged)
  const { head, by, savedAt, answers: given } = answers.data
  const who = { ...(by !== '' && { author: by }), ...(savedAt !== '' && { at: savedAt }) }
  const remarks = given.flatMap(({ address, text, comment }): Remark[] => [
    ...(text === undefined ? [] : [{ address, kind: 'suggestion' as const, text, ...who }]),
    ...(comment === undefined
      ? []
      : [{ address, kind: 'comment' as const, text: comment, ...who }]),
  ])
  const fields = html.split('data-address="').length - 1
  return { ok: true, value: { head, remarks, fields, unplaced: [] } }
}
