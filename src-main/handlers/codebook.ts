import { setImmediate } from 'node:timers/promises'
import type { CodebookFile } from '../../src-shared/codebook/crosswalk'
import type { Answers } from '../../src-shared/contract/contract'
import { Fault, type Handlers } from '../../src-shared/contract/reply'
import { tellCodebook, tellPlan } from '../../src-shared/recoding/tell'
import { whyKept } from '../../src-shared/recoding/why-kept'
import { codebookWords as words } from '../../src-shared/words/codebook'
import type { Reader } from '../reading/reader'
import { taken } from '../reading/taken'
import type { Library } from '../store/library'
import type { AskWhere } from './ports'

/** How a codebook comes in from a file and moves under the factsheets, once its user has seen what it does. */
export function codebookHandlers({
  library,
  reader,
  newId,
  ask,
}: {
  readonly library: Library
  readonly reader: Reader
  readonly newId: () => string
  readonly ask: Pick<AskWhere, 'openFile'>
}) {
  /** What was planned last: one at a time is looked at. */
  let planned: { readonly token: string; readonly file: CodebookFile } | undefined

  const chosen = async (): Promise<CodebookFile | undefined> => {
    const opened = await ask.openFile('codebook')
    if (!opened) return undefined
    const read = await reader.parse('codebook', opened)
    const { ok } = read
    return taken(ok ? read : { ...read, message: withIssues(read.message, read.issues) }, opened)
  }
  const loaded = async (id: string): Promise<CodebookFile> => {
    const file = (await library.codebooks.list()).find(({ codebook }) => codebook.id === id)
    if (!file) throw new Fault('notFound', words.gone)
    return file
  }

  return {
    async listCodebooks() {
      const [files, last] = [await library.codebooks.list(), await library.codebooks.last()]
      return {
        codebooks: files.map(({ codebook: { id, title, edition } }) => ({ id, title, edition })),
        last: last ? { title: last.title, at: last.at, factsheets: last.files.length } : null,
      }
    },

    async planCodebook({ id }): Promise<Answers<'planCodebook'>> {
      const file = id === null ? await chosen() : await loaded(id)
      if (!file) return { outcome: 'cancelled' }
      const factsheets: Extract<Answers<'planCodebook'>, { outcome: 'planned' }>['factsheets'] = []
      const kept: { name: string; why: string }[] = []
      const { summaries, setAside } = await library.list()
      for (const summary of summaries) {
        const { record } = await library.read(summary.id)
        const name = `${record.country.name} ${record.edition}`
        const why = whyKept(record, file)
        if (why === undefined) {
          const { summary: told, moves, questions } = tellPlan(record, file)
          factsheets.push({ id: record.id, name, summary: told, moves, questions })
        } else kept.push({ name, why })
        // Keys and saves are answered between two of them.
        await setImmediate()
      }
      for (const { file: name } of setAside) kept.push({ name, why: words.why.unreadable })
      const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
        one.name.localeCompare(other.name, 'en', { numeric: true })
      planned = { token: newId(), file }
      return {
        outcome: 'planned',
        pending: planned.token,
        title: file.codebook.title,
        changes: tellCodebook(file),
        factsheets: factsheets.toSorted(byName),
        kept: kept.toSorted(byName),
      }
    },

    async applyCodebook({ pending, decisions }) {
      if (planned?.token !== pending) throw new Fault('notFound', words.gone)
      return { moved: await library.codebooks.move(planned.file, decisions) }
    },

    async undoCodebook() {
      return { restored: await library.codebooks.moveBack() }
    },
  } satisfies Partial<Handlers>
}

/** The first things that are wrong, in the sentence that its user sees. */
function withIssues(message: string, issues: readonly { readonly message: string }[] = []): string {
  const first = issues.slice(0, 3).map((issue) => issue.message)
  return [message, ...new Set(first.filter((each) => each !== message))].join(' ')
}
