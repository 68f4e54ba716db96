import { useWatch } from 'react-hook-form'
import { criteria } from '../../src-shared/codebook/criteria'
import type { Address } from '../../src-shared/factsheet/address'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import { assessedLevels, total } from '../../src-shared/maturity/total'
import { maturityWords } from '../../src-shared/words/maturity'
import { panelWords } from '../../src-shared/words/panel'
import { useFactsheetForm } from '../fields/form'
import { useReading } from '../fields/reading'
import { usePoints } from '../preferences/points'
import { useChangePreferences, usePreference } from '../preferences/preferences'
import { CriterionView } from './criterion'
import { Figure } from './figure'
import { readScore } from './score'
import css from './maturity.module.css'

const words = panelWords
const forms = ['radar', 'bars'] as const

/** The judgement beside the work: total, figure, what the score is not, and the four criteria. */
export function MaturityPanel({ onJump }: { readonly onJump: (address: Address) => void }) {
  const figure = usePreference((all) => all.figure)
  const change = useChangePreferences()
  const print = usePoints()
  const score = useReading(readScore)
  const { control } = useFactsheetForm()
  const assessed = useWatch({
    control,
    compute: (values) => ({
      total: total(values as Factsheet),
      levels: assessedLevels(values as Factsheet),
    }),
  })
  return (
    <>
      <div className={css['head']}>
        <p className={css['total']}>
          <span className="visually-hidden">{words.total}: </span>
          <output aria-label={assessed.total === null ? words.noTotalSaid : undefined}>
            {assessed.total === null ? words.noTotal : print(assessed.total)}
          </output>{' '}
          <span>{words.of(score.max)}</span>
        </p>
        <div className={css['forms']} role="group" aria-label={words.form}>
          {forms.map((form) => (
            <button
              key={form}
              type="button"
              aria-pressed={figure === form}
              onClick={() => change({ figure: form })}
            >
              {words.forms[form]}
            </button>
          ))}
        </div>
      </div>
      <p className={css['suggestedTotal']}>
        {score.suggested === null
          ? words.noSuggestedTotal
          : words.suggestedTotal(print(score.suggested))}
      </p>
      <Figure
        form={figure}
        assessed={assessed.levels}
        suggested={criteria.map((criterion) => score.suggestions[criterion].level)}
      />
      <p className={css['caution']}>{maturityWords.caution(score.collection)}</p>
      {criteria.map((criterion) => (
        <CriterionView key={criterion} criterion={criterion} full={false} onJump={onJump} />
      ))}
    </>
  )
}
