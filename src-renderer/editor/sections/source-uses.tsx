import { useCallback } from 'react'
import { fieldAt, fieldsOf, placeWords } from '../../../src-shared/factsheet/fields'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { usesOfSource } from '../../../src-shared/factsheet/source-uses'
import { evidenceWords as words } from '../../../src-shared/words/evidence'
import { useJump } from '../../fields/arrival'
import { useReading } from '../../fields/reading'
import css from './sections.module.css'

/** Where a source is used, each place a jump: what is not used here need not be in the bibliography. */
export function SourceUses({ id }: { readonly id: string }) {
  const jump = useJump()
  const read = useCallback((record: Factsheet) => usedIn(record, id), [id])
  const uses = useReading(read)
  return (
    <section className={css['uses']} aria-label={words.uses(uses.length)}>
      <h3>{uses.length === 0 ? words.unused : words.uses(uses.length)}</h3>
      <ul>
        {uses.map((use, index) => (
          <li key={`${use.address} ${index}`}>
            {words.usedAs[use.as]}{' '}
            <button type="button" onClick={() => jump(use.address)}>
              {use.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function usedIn(record: Factsheet, id: string) {
  const fields = fieldsOf(record)
  return usesOfSource(record, id).map(({ address, as, code }) => {
    const field = fieldAt(fields, address)
    return {
      address: code === undefined ? address : `${address}/choices/${code}`,
      as,
      label: placeWords(field ?? { label: address }),
    }
  })
}
