import { useMemo, useState } from 'react'
import { leastBase, levelsApart, rareAnswer } from '../../src-shared/calibration/outliers'
import type { Question } from '../../src-shared/calibration/question'
import type { Testimony } from '../../src-shared/calibration/testimony'
import { rubricOf } from '../../src-shared/codebook/lookup'
import { criteria } from '../../src-shared/codebook/criteria'
import { comparedLists, type ComparedList, type Digest } from '../../src-shared/comparison/digest'
import { matrixOf } from '../../src-shared/comparison/matrix'
import type { Address } from '../../src-shared/factsheet/address'
import { comparisonWords } from '../../src-shared/words/comparison'
import { usePoints } from '../preferences/points'
import { AlikePassages } from './alike-passages'
import css from './calibration.module.css'
import { Passage } from './passage'
import { useTestimonies } from './use-testimonies'

const words = comparisonWords.calibrate

/** All answers to one question with what they rest on, in one column to be read through. */
export function Calibration({
  countries,
  ids,
  question,
  onQuestion,
  onJump,
}: {
  readonly countries: readonly Digest[]
  readonly ids: readonly string[]
  readonly question: Question
  readonly onQuestion: (question: Question) => void
  readonly onJump: (id: string, address: Address) => void
}) {
  const { said, isDone, alike, failure } = useTestimonies(ids, question)
  const [onlyOutliers, setOnlyOutliers] = useState(false)
  const unlike = useUnlike(countries, said, question)
  const shown = onlyOutliers ? said.filter(({ id }) => unlike.of.has(id)) : said
  return (
    <div className={css['calibration']}>
      <div className={css['asked']}>
        <QuestionSelect countries={countries} question={question} onQuestion={onQuestion} />
        <label>
          <input
            type="checkbox"
            checked={onlyOutliers}
            onChange={(event) => setOnlyOutliers(event.target.checked)}
          />
          {words.outliersOnly}
        </label>
      </div>
      {failure && <p role="alert">{failure}</p>}
      <p role="status" className={css['quiet']}>
        {isDone
          ? (unlike.tooFew ?? words.outliers(unlike.of.size))
          : comparisonWords.reading(said.length, ids.length)}
      </p>
      {isDone && <AlikePassages alike={alike} isOver={failure !== undefined} onJump={onJump} />}
      <ol className={css['said']} aria-label={words.name}>
        {shown.map((testimony) => (
          <li key={testimony.id}>
            <Answered testimony={testimony} unlike={unlike.of.get(testimony.id)} onJump={onJump} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Answered({
  testimony: { id, country, edition, address, answer, level, suggested, facts, reason, texts },
  unlike,
  onJump,
}: {
  readonly testimony: Testimony
  readonly unlike: string | undefined
  readonly onJump: (id: string, address: Address) => void
}) {
  const print = usePoints()
  const isLevel = answer === null
  return (
    <article data-unlike={unlike !== undefined || undefined}>
      <header>
        <h2>
          <bdi>{country}</bdi> {edition}
        </h2>
        <span className={css['answer']}>
          {isLevel
            ? level === null
              ? words.notAssessed
              : words.level(print(level))
            : comparisonWords.side.answers[answer]}
        </span>
        {isLevel && (
          <span className={css['quiet']}>
            {suggested === null ? words.noSuggestion : words.suggested(print(suggested))}
          </span>
        )}
        <span className={css['spring']} />
        <button
          type="button"
          aria-label={words.open(`${country} ${edition}`)}
          onClick={() => onJump(id, address)}
        >
          {comparisonWords.beside.open}
        </button>
      </header>
      {unlike !== undefined && <p className={css['unlike']}>{unlike}</p>}
      {reason !== '' && (
        <p dir="auto">
          <b>{comparisonWords.beside.why}:</b> {reason}
        </p>
      )}
      {facts.length > 0 && (
        <ul aria-label={comparisonWords.beside.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {texts.length === 0 && <p className={css['quiet']}>{words.noText}</p>}
      {texts.map((text) => (
        <Passage key={`${text.address} ${text.of}`} text={text} />
      ))}
    </article>
  )
}

/** What is unlike the others, as a sentence for each; and why nothing can be, where too few answer. */
function useUnlike(
  countries: readonly Digest[],
  said: readonly Testimony[],
  question: Question,
): { readonly of: ReadonlyMap<string, string>; readonly tooFew?: string } {
  const print = usePoints()
  return useMemo(() => {
    if (question.kind === 'criterion')
      return {
        of: new Map(
          levelsApart(said).map(({ id, usual, given, of }) => [
            id,
            words.apart(print(usual), given, of),
          ]),
        ),
      }
    const row = matrixOf(countries, question.list).find(({ code }) => code === question.code)
    if (!row || row.base < leastBase)
      return { of: new Map(), tooFew: words.noBase(row?.base ?? 0, leastBase) }
    const rare = rareAnswer(row)
    const sentence = rare
      ? words.rare[rare](rare === 'yes' ? row.yes : row.base - row.yes, row.base)
      : ''
    return {
      of: new Map(
        countries.flatMap(({ id }, at) =>
          rare !== null && row.answers[at] === rare ? [[id, sentence] as const] : [],
        ),
      ),
    }
  }, [countries, said, question, print])
}

/** One criterion, or one category of a list that somebody was offered. */
function QuestionSelect({
  countries,
  question,
  onQuestion,
}: {
  readonly countries: readonly Digest[]
  readonly question: Question
  readonly onQuestion: (question: Question) => void
}) {
  const lists = useMemo(
    () => comparedLists.map((list) => ({ list, rows: matrixOf(countries, list) })),
    [countries],
  )
  const first = countries[0]!
  const use = { id: first.codebook, extensions: first.extensions }
  const valueOf = (list: ComparedList, code: string) => `${list} ${code}`
  return (
    <label>
      {words.question}
      <select
        value={
          question.kind === 'criterion' ? question.criterion : valueOf(question.list, question.code)
        }
        onChange={(event) => {
          const [head = '', ...rest] = event.target.value.split(' ')
          const criterion = criteria.find((each) => each === head)
          const list = comparedLists.find((each) => each === head)
          if (criterion) onQuestion({ kind: 'criterion', criterion })
          else if (list) onQuestion({ kind: 'category', list, code: rest.join(' ') })
        }}
      >
        <optgroup label={words.criteria}>
          {criteria.map((criterion) => (
            <option key={criterion} value={criterion}>
              {rubricOf(use, criterion).label}
            </option>
          ))}
        </optgroup>
        {lists.map(({ list, rows }) => (
          <optgroup key={list} label={comparisonWords.lists[list]}>
            {rows.map(({ code, label }) => (
              <option key={code} value={valueOf(list, code)}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
