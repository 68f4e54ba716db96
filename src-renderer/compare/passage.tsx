import type { TextThere } from '../../src-shared/calibration/testimony'
import css from './compare.module.css'

/** A text as it is written, in its language and its direction. */
export function Passage({ text: { of, lang, markdown } }: { readonly text: TextThere }) {
  return (
    <div className={css['passage']}>
      {of !== '' && (
        <p className={css['of']}>
          <bdi>{of}</bdi>
        </p>
      )}
      <div lang={lang || undefined} dir="auto">
        {markdown}
      </div>
    </div>
  )
}
