import { useId, type ReactNode } from 'react'
import { EvidenceMark } from './evidence-marks'
import { useMark } from './judging'
import { NoteMark } from './note-marks'
import css from './fields.module.css'

export type ControlProps = {
  readonly id: string
  readonly 'data-address': string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A label above, the control, then help or what is wrong in the same place, so that nothing shifts. */
export function Field({
  label,
  address,
  hint,
  error,
  aside,
  width,
  noted = true,
  children,
}: {
  readonly label: string
  readonly address: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly aside?: ReactNode
  readonly width?: 'short' | 'medium' | undefined
  /** Whether notes can be written on it; not where it is part of a field that has them. */
  readonly noted?: boolean
  readonly children: (control: ControlProps) => ReactNode
}) {
  const id = useId()
  const mark = useMark(address)
  const wrong = error ?? mark
  const message = wrong ?? hint
  return (
    <div className={css['field']} data-width={width}>
      <div className={css['labelRow']}>
        <span className={css['labelAndMark']}>
          <label htmlFor={id}>{label}</label>
          {noted && <NoteMark address={address} label={label} />}
          {noted && <EvidenceMark address={address} label={label} />}
        </span>
        {aside}
      </div>
      {children({
        id,
        'data-address': address,
        'aria-describedby': message ? `${id}-message` : undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
      <p className={wrong ? css['error'] : css['hint']} id={`${id}-message`}>
        {message}
      </p>
    </div>
  )
}
