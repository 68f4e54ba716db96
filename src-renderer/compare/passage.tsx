import type { TextThere } from '../../src-shared/calibration/testimony'
import { Rendered } from '../prose/rendered'
import css from './compare.module.css'

/** A text as its reader sees it, in its language and its direction. */
export function Passage({ text: { of, lang, markdown, sources } }: { readonly text: TextThere }) {
  return (
    <div className={css['passage']}>
      {of !== '' && (
        <p className={css['of']}>
          <bdi>{of}</bdi>
        </p>
      )}
      <div lang={lang || undefined} dir="auto" className={css['written']}>
        <Rendered markdown={markdown} sources={sources} />
      </div>
    </div>
  )
}
