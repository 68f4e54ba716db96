import { categoriesOf } from '../codebook/lookup'
import { fileOf } from '../codebook/editions'
import { changedCriteria, type CodebookFile } from '../codebook/crosswalk'
import type { Criterion } from '../codebook/criteria'
import { listNames } from '../codebook/schema'
import type { Factsheet } from '../factsheet/factsheet'
import { addedTo } from '../recoding/plan'
import { seenThrough } from '../recoding/seen-through'

/** What the way to another codebook leaves open in a record. */
export type Apart = {
  readonly codes: [list: string, code: string][]
  readonly criteria: Criterion[]
  /** The same in sentences. */
  readonly said: readonly string[]
}

/** The record in the categories of a codebook, or why no way leads there. */
export function seenIn(
  record: Factsheet,
  codebook: string,
): { readonly record: Factsheet; readonly apart: Apart } | { readonly why: string } {
  const nothing: Apart = { codes: [], criteria: [], said: [] }
  if (record.codebook.id === codebook) return { record, apart: nothing }
  const seen = seenThrough(record, { codebook: { ...record.codebook, id: codebook } })
  if (seen.record === record) return { why: seen.apart[0] ?? '' }
  const way = wayBetween(record.codebook.id, codebook)
  const codes = way.flatMap((file) =>
    listNames.flatMap((list) =>
      [...addedTo(record, list, file), ...partsOf(file, list)].map((code): [string, string] => [
        list,
        code,
      ]),
    ),
  )
  // What an extension offers is offered by none of these books, and is asked for by its own name.
  const offered = new Map(
    listNames.map((list) => [
      list as string,
      new Set(categoriesOf({ id: codebook, extensions: [] }, list).map(({ code }) => code)),
    ]),
  )
  return {
    record: seen.record,
    apart: {
      codes: codes.filter(([list, code]) => offered.get(list)?.has(code)),
      criteria: [...new Set(way.flatMap(({ crosswalk }) => changedCriteria(crosswalk)))],
      said: seen.apart,
    },
  }
}

/** Which of them an answer meant only a person could say. */
function partsOf({ crosswalk }: CodebookFile, list: (typeof listNames)[number]): readonly string[] {
  return (crosswalk.lists[list] ?? []).flatMap((fate) => (fate.kind === 'split' ? fate.into : []))
}

/** The codebooks from one to another, the one that is reached last. */
function wayBetween(from: string, to: string): readonly CodebookFile[] {
  const file = to === from ? undefined : fileOf(to)
  return file ? [...wayBetween(from, file.crosswalk.from.id), file] : []
}
