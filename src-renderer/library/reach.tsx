import type { Answers } from '../../src-shared/contract/contract'
import { movingWords as words } from '../../src-shared/words/moving'
import { Button } from '../controls/button'
import css from './mended.module.css'

type Reach = NonNullable<Answers<'describeFolder'>['reach']>

export const sayReach = (reach: Reach): string =>
  reach.kind === 'cloud' ? words.cloud(reach.service) : words.network

/** Warns where others reach into the folder of the library, and leads out of it. */
export function ReachNotice({
  reach,
  onMove,
  onKeep,
}: {
  readonly reach: Reach
  readonly onMove: () => void
  readonly onKeep: () => void
}) {
  const heading = reach.kind === 'cloud' ? words.cloudHeading(reach.service) : words.networkHeading
  return (
    <section className={css['notice']} aria-label={heading}>
      <div>
        <h2>{heading}</h2>
        <p>{sayReach(reach)}</p>
      </div>
      <div className={css['choices']}>
        <Button onClick={onMove}>{words.move}</Button>
        <Button onClick={onKeep}>{words.dismissed}</Button>
      </div>
    </section>
  )
}
