import { X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { carriedAmong, rolledFields, standingProgress } from '../../../src-shared/editions/carried'
import { emptyFields } from '../../../src-shared/checks/empty-fields'
import type { Finding } from '../../../src-shared/checks/finding'
import { kindOf, type Kind } from '../../../src-shared/checks/kind'
import { placeAmong } from '../../../src-shared/checks/place-among'
import type { Address } from '../../../src-shared/factsheet/address'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { standingWords } from '../../../src-shared/words/editions'
import { problemWords as words } from '../../../src-shared/words/problems'
import { Button, IconButton } from '../../controls/button'
import { withShortcut } from '../../controls/shortcut'
import { useJudgement } from '../../fields/judging'
import { useReading } from '../../fields/reading'
import { CarriedList } from './carried-list'
import { DismissedList } from './dismissed-list'
import { PartGroups } from './part-groups'
import { ProblemLine } from './problem-line'
import type { Problems } from './problems'
import css from './problems.module.css'

type Filter = 'all' | Kind | 'empty' | 'carried'
const filters: readonly Filter[] = ['all', 'missing', 'error', 'contradiction', 'warning', 'empty']
const ofRolled: readonly Filter[] = [...filters, 'carried']
/** So many are drawn at once; more on demand. */
const page = 100

const readEmpty = (record: Factsheet) => emptyFields(record)
const readRolled = (record: Factsheet) => {
  const all = rolledFields(record)
  return { carried: carriedAmong(all), progress: record.rolled && standingProgress(all) }
}

/** All that was found in the open factsheet, by section. It takes the place of the judgement for a while. */
export function ProblemsSheet({
  problems,
  onJump,
}: {
  readonly problems: Problems
  readonly onJump: (address: Address) => void
}) {
  const { visit, checks, close } = problems
  const { open, dismissed, claims, progress } = useJudgement((judgement) => judgement)
  const empty = useReading(readEmpty)
  const rolled = useReading(readRolled)
  const [filter, setFilter] = useState<Filter>('all')
  const [shown, setShown] = useState(page)
  const sheet = useRef<HTMLElement>(null)
  const counts = useMemo(
    () => countsOf(open, empty.length, rolled.carried.length),
    [open, empty, rolled],
  )
  const wanted = filter === 'all' ? open : open.filter((finding) => kindOf(finding) === filter)

  const current = open[placeAmong(open, visit?.finding)]

  // Where F8 has led stands in sight, also past the first page.
  useEffect(() => {
    if (!visit) return
    setFilter('all')
    setShown((before) => Math.max(before, visit.at + 1))
  }, [visit])
  useEffect(() => {
    if (visit) sheet.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  })
  const lengthOf = { ...counts, all: wanted.length }
  const summary = open.length === 0 ? words.none : words.count(open.length)
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    close()
    document.querySelector<HTMLElement>('main')?.focus()
  }
  return (
    // Escape closes it from wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={sheet}
      className={css['sheet']}
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={hear}
    >
      <header className={css['header']}>
        <h2>{words.title}</h2>
        <IconButton label={words.close} command="problems" onClick={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className={css['asking']}>
        <p className={css['summary']} role="status">
          {visit
            ? `${words.place(visit.at + 1, visit.of)}. ${visit.finding.says}`
            : checks > 0
              ? words.checked(summary)
              : summary}
        </p>
        <div className={css['filters']} role="group" aria-label={words.filter}>
          {(rolled.progress ? ofRolled : filters).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={filter === each}
              disabled={counts[each] === 0 && filter !== each}
              onClick={() => {
                setFilter(each)
                setShown(page)
              }}
            >
              {words.ofKind(words.kinds[each], counts[each])}
            </button>
          ))}
        </div>
        <div className={css['foot']}>
          <span>
            {filter === 'carried' && rolled.progress
              ? standingWords.progress(rolled.progress)
              : words.claims(claims.sourced, claims.of)}
          </span>
          <Button title={withShortcut(words.checkNow, 'checkNow')} onClick={problems.check}>
            {words.checkNow}
          </Button>
        </div>
      </div>
      <div className={css['list']}>
        {filter === 'carried' ? (
          <CarriedList
            carried={rolled.carried.slice(0, shown)}
            progress={progress}
            problems={problems}
            onJump={onJump}
          />
        ) : filter === 'empty' ? (
          <>
            <PartGroups
              items={empty.slice(0, shown)}
              progress={progress}
              draw={({ address, label, about }) => (
                <li key={address}>
                  <button type="button" className={css['says']} onClick={() => onJump(address)}>
                    {label}
                    {about && <span> · {about}</span>}
                  </button>
                </li>
              )}
            />
            {empty.length === 0 && <p className={css['nothing']}>{words.emptyFields(0)}</p>}
          </>
        ) : (
          <>
            <PartGroups
              items={wanted.slice(0, shown)}
              progress={progress}
              draw={(finding) => (
                <ProblemLine
                  key={`${finding.rule} ${finding.address} ${finding.says}`}
                  finding={finding}
                  isCurrent={finding === current}
                  problems={problems}
                />
              )}
            />
            {wanted.length === 0 && (
              <p className={css['nothing']}>
                {open.length === 0 ? words.none : words.nothingOfKind}
              </p>
            )}
          </>
        )}
        <More rest={lengthOf[filter] - shown} onMore={() => setShown(shown + page)} />
        {dismissed.length > 0 && <DismissedList dismissed={dismissed} problems={problems} />}
      </div>
    </aside>
  )
}

function More({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }) {
  return rest > 0 && <Button onClick={onMore}>{words.more(Math.min(page, rest))}</Button>
}

function countsOf(
  open: readonly Finding[],
  empty: number,
  carried: number,
): Readonly<Record<Filter, number>> {
  const none = { missing: 0, error: 0, contradiction: 0, warning: 0 }
  const counts = { all: open.length, ...none, empty, carried }
  for (const finding of open) counts[kindOf(finding)] += 1
  return counts
}
