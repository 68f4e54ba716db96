import type { Factsheet } from '../../../factsheet/factsheet'
import { renamed, withMarks } from '../../../factsheet/marks'

/** The record without the source `gone`: what cited it cites `kept`, which gets its access days as well, and its copy where it has none. */
export function madeOne(record: Factsheet, kept: string, gone: string): Factsheet {
  const names = new Map([[gone, kept]])
  const given = record.sources.find(({ id }) => id === gone)
  const days = given?.accesses ?? []
  const moved = withMarks(record, new Map(), names)
  return {
    ...moved,
    evaluations: moved.evaluations.map((each) => ({
      ...each,
      sources: [...new Set(each.sources.map((id) => renamed(names, id)))],
    })),
    evidence: moved.evidence.map((each) => ({ ...each, source: renamed(names, each.source) })),
    sources: moved.sources
      .filter(({ id }) => id !== gone)
      .map((each) => ({
        ...each,
        ...(each.translationOf !== undefined && {
          translationOf: renamed(names, each.translationOf),
        }),
        ...(each.id === kept && !each.snapshot && given?.snapshot && { snapshot: given.snapshot }),
        accesses: each.id === kept ? [...new Set([...each.accesses, ...days])] : each.accesses,
      })),
  }
}
