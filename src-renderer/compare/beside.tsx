import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Question } from '../../src-shared/calibration/question'
import type { Testimony } from '../../src-shared/calibration/testimony'
import type { Address } from '../../src-shared/factsheet/address'
import { comparisonWords } from '../../src-shared/words/comparison'
import { ask } from '../api'
import { Button, IconButton } from '../controls/button'
import { Passage } from './passage'
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
  const { testimony, failure } = useTestimony(id, question)
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
        {failure && (
          <p className={css['failure']} role="alert">
            {failure}
          </p>
        )}
        {!testimony && !failure && <p className={css['quietText']}>{words.reading}</p>}
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

function useTestimony(id: string, question: Question) {
  const about = JSON.stringify(question)
  const key = `${id} ${about}`
  const [read, setRead] = useState<{ key: string; testimony?: Testimony; failure?: string }>()
  useEffect(() => {
    let isWanted = true
    const asked = { ids: [id], question: JSON.parse(about) as Question }
    void ask('readTestimonies', asked).then((reply) => {
      if (!isWanted) return
      if (!reply.ok) return setRead({ key, failure: reply.fault.message })
      const [testimony] = reply.value.said
      const [leftOut] = reply.value.leftOut
      setRead(testimony ? { key, testimony } : { key, failure: leftOut?.why ?? '' })
    })
    return () => {
      isWanted = false
    }
  }, [key, id, about])
  return {
    testimony: read?.key === key ? read.testimony : undefined,
    failure: read?.key === key ? read.failure : undefined,
  }
}
