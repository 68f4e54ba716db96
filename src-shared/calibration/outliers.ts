import type { Level } from '../codebook/criteria'
import { grouped } from '../comparison/grouped'
import type { Row } from '../comparison/matrix'
import type { Testimony } from './testimony'

/** Below so many answers a few that differ say nothing. */
export const leastBase = 10
const rarely = 0.1

/** Which answer so few give that it is worth a look: a tick that at most a tenth has, or a "no" that at most a tenth says. */
export function rareAnswer({ yes, base }: Pick<Row, 'yes' | 'base'>): 'yes' | 'no' | null {
  if (base < leastBase) return null
  if (yes > 0 && yes <= rarely * base) return 'yes'
  const no = base - yes
  return no > 0 && no <= rarely * base ? 'no' : null
}

/** A level that others did not give where the rules saw the same facts. */
export type LevelApart = {
  readonly id: string
  readonly level: Level
  /** What most of the others gave, and how many of all that have a level there. */
  readonly usual: Level
  readonly given: number
  readonly of: number
}

/**
 * Facts are the same where the same rule decided on them: a rule has one level, so what differs is a judgement. What most
 * gave, and at least two, is the usual level; where there is none, nothing is apart.
 */
export function levelsApart(said: readonly Testimony[]): readonly LevelApart[] {
  const judged = said.filter(({ level, suggested }) => level !== null && suggested !== null)
  return [...grouped(judged, ({ rule }) => rule).values()].flatMap((same) => {
    const counts = grouped(same, ({ level }) => level!)
    const [usual, most] = [...counts].toSorted(
      ([, one], [, other]) => other.length - one.length,
    )[0]!
    if (most.length < 2 || most.length * 2 <= same.length) return []
    return same
      .filter(({ level }) => level !== usual)
      .map(({ id, level }) => ({
        id,
        level: level!,
        usual,
        given: most.length,
        of: same.length,
      }))
  })
}
