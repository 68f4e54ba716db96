import { copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { diff } from '../../src-shared/factsheet/operations'
import { createHost } from '../host'
import { inFolder } from '../store/testland'
import { askingOf } from './asking'

const begun = { code: 'XA', name: 'Testland A', edition: 2022 }

/** A library with one factsheet, of which a form was sent. */
async function sentFrom(folder: string, format: 'html' | 'docx' = 'html') {
  const form = path.join(folder, `form.${format}`)
  const where = { open: form }
  const host = createHost({
    data: path.join(folder, 'library'),
    ask: {
      openFile: async () => ({ name: path.basename(where.open), path: where.open }),
      saveFile: async () => form,
      saveFolder: async () => undefined,
      showFile: () => {},
    },
    leave: () => {},
    stay: () => {},
    note: () => {},
  })
  const { answer, fault } = askingOf(host)
  const { id } = await answer('beginFactsheet', begun)
  await answer('exportReview', { id, sentTo: 'Ministry of Testland A', format })
  const page = await readFile(form, 'utf8')
  const answered = async (change: (page: string) => string) => {
    where.open = path.join(folder, 'back.html')
    await writeFile(where.open, change(page))
  }
  return { answer, fault, where, id, form, answered }
}

const saying = (page: string) =>
  page.replace(
    '"answers":[]',
    '"answers":[{"address":"country/alsoKnownAs","text":"Testland, A"},{"address":"introduction","comment":"Why?"}]',
  )

describe('a review copy that comes back', () => {
  test('says what was sent and what is suggested, also once the factsheet has moved on', () =>
    inFolder(async (folder) => {
      const { answer, id, answered } = await sentFrom(folder)
      const { record, n, opening } = await answer('openFactsheet', { id })
      const country = { ...record.country, alsoKnownAs: 'Ours' }
      const operations = diff(record, { ...record, country })
      const edits = [{ kind: 'do' as const, operations, at: 0 }]
      await answer('keepEdits', { id, opening, from: n + 1, edits })
      await answered(saying)
      const read = await answer('readReviewCopy', { id })
      expect(read).toMatchObject({
        outcome: 'read',
        remarks: [
          { address: 'country/alsoKnownAs', kind: 'suggestion', sent: '', text: 'Testland, A' },
          { address: 'introduction', kind: 'comment', text: 'Why?' },
        ],
      })
      expect(await answer('readReviewCopy', { id })).toEqual(read)
    }))

  test('is read in Word as well', () =>
    inFolder(async (folder) => {
      const { answer, id } = await sentFrom(folder, 'docx')
      expect(await answer('readReviewCopy', { id })).toEqual({ outcome: 'read', remarks: [] })
    }))

  test('of another factsheet, of a state that is not kept, or without its marks is refused with a sentence', () =>
    inFolder(async (folder) => {
      const { answer, fault, id, form, answered, where } = await sentFrom(folder)
      const other = await answer('beginFactsheet', { ...begun, code: 'XB', name: 'Testland B' })
      expect(await fault('readReviewCopy', other)).toMatchObject({
        code: 'malformed',
        message: expect.stringContaining('Testland A, edition 2022') as string,
      })
      await answered((page) =>
        saying(page).replaceAll(/"contentSha":"\w{8}/g, '"contentSha":"00000000'),
      )
      expect(await fault('readReviewCopy', { id })).toMatchObject({ code: 'notFound' })
      await answered((page) => page.replace('review-answers', 'something-else'))
      expect(await fault('readReviewCopy', { id })).toMatchObject({ code: 'malformed' })
      where.open = path.join(folder, 'copy.html')
      await copyFile(form, where.open)
      expect(await answer('readReviewCopy', { id })).toEqual({ outcome: 'read', remarks: [] })
    }))
})
