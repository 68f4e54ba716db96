import { likenesses, marksOf } from '../../../bibliography/same-source'
import { diff } from '../../../factsheet/operations'
import { sourceFindings } from '../../../words/findings-sources'
import type { Rule, SourceAt } from '../../rule'
import { madeOne } from './made-one'

/** The same publication twice, by its DOI, its link, or its title and year. A translation is another publication. */
export const sourcesAlike: Rule = {
  rule: 'sources-alike',
  of: 'sources',
  find: (sources) => {
    const first = new Map<string, SourceAt>()
    return sources.flatMap((at) => {
      const keys = keysOf(at)
      const before = keys.map((key) => first.get(key)).find((each) => each && isSame(each, at))
      for (const key of keys) if (!first.has(key)) first.set(key, at)
      if (!before) return []
      return [
        {
          address: `${at.address}/csl/title`,
          says: sourceFindings.alike(at.name(), before.name()),
          facts: [before.source.csl, at.source.csl],
          // Of two different copies one would go, which asks for judgement.
          ...(!haveOtherCopies(before, at) && {
            mend: {
              label: sourceFindings.makeOne,
              operations: (now) => diff(now, madeOne(now, before.source.id, at.source.id)),
            },
          }),
        },
      ]
    })
  },
}

function haveOtherCopies({ source: one }: SourceAt, { source: other }: SourceAt): boolean {
  const hashes = [one, other].map(({ snapshot }) => snapshot?.sha256)
  return hashes.every((hash) => hash !== undefined) && hashes[0] !== hashes[1]
}

function keysOf({ source }: SourceAt): readonly string[] {
  const marks = marksOf(source)
  return likenesses.flatMap((by) => {
    const mark = marks[by]
    return mark === undefined ? [] : [`${by} ${mark}`]
  })
}

function isSame(one: SourceAt, other: SourceAt): boolean {
  const [a, b] = [one.source, other.source]
  if (a.translationOf === b.id || b.translationOf === a.id) return false
  const [own, others] = [a.csl.language?.trim(), b.csl.language?.trim()]
  return !own || !others || own === others
}
