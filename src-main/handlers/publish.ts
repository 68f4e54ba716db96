import type { Answers } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { blockers } from '../../src-shared/checks/blockers'
import { fileNameOf } from '../../src-shared/exchange/file-name'
import { publicationText, toPublication } from '../../src-shared/exchange/publication'
import { storedText } from '../../src-shared/exchange/stored'
import { contentSha } from '../../src-shared/factsheet/content-sha'
import { recordFormat } from '../../src-shared/factsheet/envelope'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { storeWords } from '../../src-shared/words/store'
import type { StoredRecord } from '../store/durable-record-file'
import type { Library } from '../store/library'
import { lostInJson } from '../store/lost-in-json'
import type { AskWhere, Generator } from './ports'

/** How factsheets leave. */
export function publishHandlers({
  library,
  clock,
  ask,
  exportFile,
  generator,
}: {
  readonly library: Library
  readonly clock: () => Date
  readonly ask: Pick<AskWhere, 'saveFile' | 'showFile'>
  /** Writes a file as a whole or not at all. */
  readonly exportFile: (file: string, text: string) => Promise<void>
  readonly generator: Generator
}) {
  let exported: string | undefined

  /** What the store could not take has no revision there; what it was made from is not known for certain either. */
  const around = (record: Factsheet): StoredRecord => {
    const issues = lostInJson(record)
    if (issues.length > 0) throw new Fault('malformed', storeWords.lostInJson, issues)
    const [sha, at] = [contentSha(record), clock().toISOString()]
    return {
      record,
      envelope: { format: recordFormat, rev: 1, parents: [], contentSha: sha, by: '', at },
    }
  }

  return {
    async exportFactsheet({ id, form, unsaved }): Promise<Answers<'exportFactsheet'>> {
      const { record, envelope } = unsaved ? around(unsaved) : await library.read(id)
      if (form === 'publication') refuseIncomplete(record)
      const file = await ask.saveFile(suggestedName(record, form))
      if (file === undefined) return { outcome: 'cancelled' }
      const text =
        form === 'workingCopy'
          ? storedText(record, envelope)
          : publicationText(toPublication(record, { exportedAt: clock().toISOString(), generator }))
      await exportFile(file, text)
      exported = file
      return { outcome: 'written', file }
    },

    async showExported() {
      if (exported === undefined) throw new Fault('notFound', storeWords.nothingExported)
      await ask.showFile(exported)
      return {}
    },
  } satisfies Partial<Handlers>
}

/** "republic-of-korea-2022.json", "…-draft.json" or ".factsheet". */
export function suggestedName(
  record: Pick<Factsheet, 'country' | 'edition'>,
  form: 'publication' | 'draft' | 'workingCopy',
): string {
  switch (form) {
    case 'draft':
      return fileNameOf(record, 'publication').replace(/\.json$/, '-draft.json')
    case 'publication':
    case 'workingCopy':
      return fileNameOf(record, form)
  }
}

function refuseIncomplete(record: Factsheet): void {
  const problems = blockers(record)
  if (problems.length === 0) return
  const issues = problems.map(({ address, message }) => ({ address, message }))
  throw new Fault('incomplete', storeWords.incomplete(problems.length), issues)
}
