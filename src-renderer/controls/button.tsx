import type { ButtonHTMLAttributes, ComponentProps } from 'react'
import type { Command } from '../../src-shared/contract/commands'
import css from './controls.module.css'
import { withKeys, withShortcut } from './shortcut'

/** A button with words. At most one on a screen is the primary one. */
export function Button({
  primary,
  ...attributes
}: ComponentProps<'button'> & { readonly primary?: boolean }) {
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
  command,
  keys,
  ...attributes
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> & {
  readonly label: string
  /** What it does is this command too, whose keys the tooltip shows. */
  readonly command?: Command
  /** As they are printed: keys that do the same in this place only. */
  readonly keys?: string
}) {
  return (
    <button
      type="button"
      className={css['iconButton']}
      aria-label={label}
      title={command ? withShortcut(label, command) : keys ? withKeys(label, keys) : label}
      {...attributes}
    />
  )
}
