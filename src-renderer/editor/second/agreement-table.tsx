import type { Agreement } from '../../../src-shared/agreement/agreement'
import { listOf } from '../../../src-shared/codebook/lookup'
import type { Factsheet } from '../../../src-shared/factsheet/factsheet'
import { secondWords as words } from '../../../src-shared/words/second-coding'
import css from './second.module.css'

/** How far two coders agree, list by list and for the levels, as both answered. */
export function AgreementTable({
  found: { lists, levels },
  codebook,
}: {
  readonly found: Agreement
  readonly codebook: Factsheet['codebook']
}) {
  return (
    <table className={css['table']}>
      <caption>{words.asAnswered}</caption>
      <thead>
        <tr>
          <th scope="col">{words.list}</th>
          <th scope="col" colSpan={2}>
            {words.agree}
          </th>
          <th scope="col" title={words.kappa}>
            {words.coefficient}
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map(({ name, agreed, of, kappa }) => (
          <Row
            key={name}
            label={listOf(codebook, name).label}
            counted={{ agreed, of }}
            coefficient={{ value: kappa, title: words.kappa }}
          />
        ))}
      </tbody>
      <tbody>
        <Row
          label={words.levels}
          counted={levels}
          coefficient={{ value: levels.alpha, title: words.alpha }}
        />
      </tbody>
    </table>
  )
}

function Row({
  label,
  counted: { agreed, of },
  coefficient: { value, title },
}: {
  readonly label: string
  readonly counted: { readonly agreed: number; readonly of: number }
  readonly coefficient: { readonly value: number | undefined; readonly title: string }
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{words.counted(agreed, of)}</td>
      <td>{words.percent(agreed, of)}</td>
      <td title={title}>{of === 0 ? '' : words.value(value)}</td>
    </tr>
  )
}
