import { exportWords as words } from '../../src-shared/words/export'
import css from './export.module.css'

export type NotExported = { readonly name: string; readonly why: string }

/** What could not be exported, and why. */
export function LeftOut({ those }: { readonly those: readonly NotExported[] }) {
  if (those.length === 0) return null
  return (
    <div className={css['failure']} role="alert">
      <p>{words.leftOut(those.length)}</p>
      <ul className={css['leftOut']}>
        {those.map(({ name, why }, index) => (
          // Two may say the same, and nothing of a list that is over changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <b>{name}</b>: {why}
          </li>
        ))}
      </ul>
    </div>
  )
}
