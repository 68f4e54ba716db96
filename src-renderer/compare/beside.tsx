import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { Question } from '../../src-shared/calibration/question'
import type { Address } from '../../src-shared/factsheet/address'
import { comparisonWords } from '../../src-shared/words/comparison'
import { Button, IconButton } from '../controls/button'
import { Passage } from './passage'
import { useSaid } from './use-said'
import css from './compare.module.css'

const words = comparisonWords.beside

/** What stands behind one cell of a matrix, and the way to it. */
export function Beside({
  id,
  question,
  title,
  said,
  onJump,
  onClose,
}: {
  readonly id: string
  readonly question: Question
  readonly title: string
  readonly said: string
  readonly onJump: (id: string, address: Address) => void
  readonly onClose: () => void
}) {
  const {
    said: told,
    leftOut,
    failure,
  } = useSaid(
    useMemo(() => [id], [id]),
    question,
  )
  const [testimony] = told
  const why = failure ?? leftOut[0]?.why
  return (
    <section className={css['beside']} aria-label={words.heading}>
      <header>
        <h2>{title}</h2>
        <IconButton label={words.close} onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <p className={css['said']}>{said}</p>
      <div aria-live="polite">
        {why && (
          <p className={css['failure']} role="alert">
            {why}
          </p>
        )}
        {!testimony && !why && <p className={css['quietText']}>{words.reading}</p>}
        {testimony && (
          <>
            {testimony.texts.length === 0 && <p className={css['quietText']}>{words.noText}</p>}
            {testimony.texts.map((text) => (
              <Passage key={`${text.address} ${text.of}`} text={text} />
            ))}
          </>
        )}
      </div>
      {testimony && <Button onClick={() => onJump(id, testimony.address)}>{words.open}</Button>}
    </section>
  )
}
