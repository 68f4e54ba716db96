import { useWatch } from 'react-hook-form'
import { maximumTotal } from '../../src-shared/codebook/lookup'
import { criteria } from '../../src-shared/codebook/schema'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { printPoints } from '../../src-shared/maturity/points'
import { suggest } from '../../src-shared/maturity/suggest'
import { assessedLevels, suggestedTotal, total } from '../../src-shared/maturity/total'
import { maturityWords } from '../../src-shared/words/maturity'
import { panelWords } from '../../src-shared/words/panel'
import { useFactsheetForm } from '../fields/form'
import { CriterionView } from './criterion'
import { Figure } from './figure'
import css from './maturity.module.css'

const words = panelWords

/** The judgement beside the work: total, figure, what the score is not, and the four criteria. */
export function MaturityPanel({ onJump }: { readonly onJump: (address: Address) => void }) {
  const { control } = useFactsheetForm()
  const score = useWatch({
    control,
    compute: (values) => {
      const record = values as Factsheet
      return {
        total: total(record),
        suggested: suggestedTotal(suggest(record)),
        assessed: assessedLevels(record),
        max: maximumTotal(record.codebook),
        collection: record.collection,
      }
    },
  })
  return (
    <>
      <p className={css['total']}>
        <span className="visually-hidden">{words.total}: </span>
        <output aria-label={score.total === null ? words.noTotalSaid : undefined}>
          {score.total === null ? words.noTotal : printPoints(score.total)}
        </output>{' '}
        <span>{words.of(score.max)}</span>
      </p>
      {score.total !== score.suggested && (
        <p className={css['suggestedTotal']}>
          {score.suggested === null
            ? words.noSuggestedTotal
            : words.suggestedTotal(printPoints(score.suggested))}
        </p>
      )}
      <Figure assessed={score.assessed} />
      <p className={css['caution']}>{maturityWords.caution(score.collection)}</p>
      {criteria.map((criterion) => (
        <CriterionView key={criterion} criterion={criterion} full={false} onJump={onJump} />
      ))}
    </>
  )
}
