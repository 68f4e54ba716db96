import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { currentCodebook } from '../../src-shared/codebook/editions'
import { beginFactsheet } from '../../src-shared/factsheet/begin'
import { codebookHash } from '../../src-shared/factsheet/content-sha'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'

/** A factsheet of an invented country, for tests. */
export function testland(introduction = '', id: string = randomUUID()): Factsheet {
  const begun = beginFactsheet(
    { id, code: 'XA', name: 'Testland A', edition: 2022 },
    currentCodebook,
    codebookHash(currentCodebook),
  )
  return { ...begun, introduction: { lang: 'en', markdown: introduction } }
}

/** Runs a test in a real folder of its own. */
export async function inFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheets-'))
  try {
    await test(folder)
  } finally {
    // A library that was left as after a kill may write for a while yet.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
