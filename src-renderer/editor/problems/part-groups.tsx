import type { ReactNode } from 'react'
import type { Progress } from '../../../src-shared/checks/progress'
import { partOf, type Part } from '../../../src-shared/factsheet/parts'
import type { Address } from '../../../src-shared/factsheet/address'
import { problemWords as words } from '../../../src-shared/words/problems'
import { recordOf, useFactsheetForm } from '../../fields/form'
import { partTitle, policyNameIn, readPart } from '../part-title'
import css from './problems.module.css'

/** Things of the record below the names of the parts they stand in, each with how much of the part is answered. */
export function PartGroups<T extends { readonly address: Address }>({
  items,
  progress,
  note,
  draw,
}: {
  readonly items: readonly T[]
  readonly progress: Readonly<Record<Part, Progress>>
  /** What stands below the name of a part. */
  readonly note?: (items: readonly T[]) => ReactNode
  readonly draw: (item: T) => ReactNode
}) {
  const form = useFactsheetForm()
  const nameOf = policyNameIn(recordOf(form))
  return [...Map.groupBy(items, ({ address }) => partOf(address))].map(([part, some]) => {
    const { policyId, section } = readPart(part)
    const { answered, of } = progress[part] ?? { answered: 0, of: 0 }
    return (
      <section key={part} className={css['group']}>
        <h3>
          <b>{partTitle(part, nameOf)}</b>
          {policyId && section && <span title={nameOf(policyId)}>· {nameOf(policyId)}</span>}
          {of > 0 && <small>{words.answered(answered, of)}</small>}
        </h3>
        {note?.(some)}
        <ul>{some.map(draw)}</ul>
      </section>
    )
  })
}
