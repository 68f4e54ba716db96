import type { ButtonHTMLAttributes } from 'react'
import css from './controls.module.css'

/** A button with words. At most one on a screen is the primary one. */
export function Button({
  primary,
  ...attributes
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly primary?: boolean }) {
  return (
    <button
      type="button"
      className={css['button']}
      data-primary={primary || undefined}
      {...attributes}
    />
  )
}

/** A button with a picture, named in words for those who do not see it and in a tooltip for those who do. */
export function IconButton({
  label,
  ...attributes
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> & {
  readonly label: string
}) {
  return (
    <button
      type="button"
      className={css['iconButton']}
      aria-label={label}
      title={label}
      {...attributes}
    />
  )
}
