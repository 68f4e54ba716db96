import { useMark } from './judging'
import css from './fields.module.css'

/** What is missing at an address that is no single control, said once somebody has asked for a check. */
export function ProblemMark({ address }: { readonly address: string }) {
  const mark = useMark(address)
  return mark === undefined ? null : <p className={css['error']}>{mark}</p>
}
