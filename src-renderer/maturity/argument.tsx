import { levelWording, type CodebookUse } from '../../src-shared/codebook/lookup'
import type { Criterion } from '../../src-shared/codebook/criteria'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { Suggestion } from '../../src-shared/maturity/suggestion'
import { whatWouldChange, type WouldChange } from '../../src-shared/maturity/what-would-change'
import { panelWords } from '../../src-shared/words/panel'
import { useReading } from '../fields/reading'
import { usePoints } from '../preferences/points'
import { Facts } from './facts'
import css from './maturity.module.css'

const words = panelWords

/** Why the rules suggest what they do: the printed level, the rule, all facts, and what other facts would give. */
export function Argument({
  suggestion,
  codebook,
  onJump,
}: {
  readonly suggestion: Suggestion
  readonly codebook: CodebookUse
  readonly onJump: (address: Address) => void
}) {
  const { criterion, level, neighbours, used, notUsed } = suggestion
  const print = usePoints()
  const printed = level === null ? undefined : levelWording(codebook, criterion, level)
  return (
    <div className={css['argument']}>
      {printed && (
        <p className={css['rule']}>
          {words.printed}: {words.printedBoth(printed.table, printed.annex)}
        </p>
      )}
      <p className={css['rule']}>
        {suggestion.words}
        {neighbours && ` ${words.between(print(neighbours[0]), print(neighbours[1]))}`}
      </p>
      {used.length > 0 && <h4>{words.used}</h4>}
      <Facts label={words.used} facts={used} brief={false} onJump={onJump} />
      {notUsed.length > 0 && <h4>{words.notUsed}</h4>}
      <Facts label={words.notUsed} facts={notUsed} brief={false} onJump={onJump} />
      <OtherLevels criterion={criterion} onJump={onJump} />
    </div>
  )
}

const readers: Readonly<
  Record<Criterion, (record: Factsheet) => ReturnType<typeof whatWouldChange>>
> = {
  scope: (record) => whatWouldChange(record, 'scope'),
  continuity: (record) => whatWouldChange(record, 'continuity'),
  evidence: (record) => whatWouldChange(record, 'evidence'),
  instruments: (record) => whatWouldChange(record, 'instruments'),
}

/** Mounted only while it is read: trying facts costs more than a key may. */
function OtherLevels({
  criterion,
  onJump,
}: {
  readonly criterion: Criterion
  readonly onJump: (address: Address) => void
}) {
  const print = usePoints()
  const { up, down, settle } = useReading(readers[criterion])
  const group = (title: string, found: readonly WouldChange[], showsLevel = false) =>
    found.length > 0 && (
      <>
        <h4>{title}</h4>
        <Facts
          label={title}
          facts={found.map(({ address, words: said, level }) => ({
            address,
            words: showsLevel ? words.wouldGive(said, print(level)) : said,
          }))}
          brief={false}
          onJump={onJump}
        />
      </>
    )
  return (
    <>
      {up[0] && group(words.wouldBe(print(up[0].level)), up)}
      {down[0] && group(words.wouldBe(print(down[0].level)), down)}
      {group(words.wouldSettle, settle, true)}
    </>
  )
}
