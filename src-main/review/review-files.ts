import script from '../../resources/review/form.js?raw'
import style from '../../resources/review/form.css?raw'
import { reviewForm } from '../../src-shared/review/html-form'
import type { ReviewCopy } from '../../src-shared/review/review-copy'
import { reviewDocx } from './write-docx'

export const reviewFormats = ['docx', 'html'] as const
export type ReviewFormat = (typeof reviewFormats)[number]

/** The bytes of a review copy. `file` is what the answered form is to be called when it is saved. */
export function reviewFile(
  copy: ReviewCopy,
  format: ReviewFormat,
  file: string,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return reviewDocx(copy)
    case 'html':
      return Promise.resolve(new TextEncoder().encode(reviewForm(copy, { script, style, file })))
  }
}
