import { keyOf, type Address } from './address'
import type { Factsheet } from './factsheet'
import { citedIn } from './marks'

/** A place that leans on a source, and how. */
export type SourceUse = {
  readonly address: Address
  readonly as: 'cited' | 'proves' | 'evaluation' | 'translated'
  /** The category that it proves there. */
  readonly code?: string
}

/** Where a record uses one source: cited in texts, as evidence, of evaluations, as the original of a translation. */
export function usesOfSource(record: Factsheet, id: string): readonly SourceUse[] {
  return [
    ...textsCiting(record, id).map((address) => ({ address, as: 'cited' as const })),
    ...record.evidence
      .filter((each) => each.source === id)
      .map(({ target: { address, code } }) => ({
        address,
        as: 'proves' as const,
        ...(code !== undefined && { code }),
      })),
    ...record.evaluations
      .filter((each) => each.sources.includes(id))
      .map((each) => ({ address: `evaluations/${each.id}/sources`, as: 'evaluation' as const })),
    ...record.sources
      .filter((each) => each.translationOf === id)
      .map((each) => ({ address: `sources/${each.id}/translationOf`, as: 'translated' as const })),
  ]
}

/** The printed texts of a record; private ones cite nothing. */
function textsCiting(record: Factsheet, id: string): readonly Address[] {
  const found: Address[] = []
  const look = (value: unknown, address: Address): void => {
    if (typeof value !== 'object' || value === null) return
    if ('markdown' in value && typeof value.markdown === 'string') {
      if (value.markdown.includes(`@${id}`) && citedIn(value.markdown).has(id)) found.push(address)
      return
    }
    for (const [key, each] of Object.entries(value)) {
      const step = keyOf(each) ?? key
      look(each, address === '' ? step : `${address}/${step}`)
    }
  }
  const { introduction, chapters, absence, policies, stateOfPlay } = record
  look({ introduction, chapters, absence, policies, stateOfPlay }, '')
  return found
}
