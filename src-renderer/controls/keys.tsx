import css from './controls.module.css'

/** Keys to press, drawn as keys. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={css['keys']}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
