import { Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useWatch } from 'react-hook-form'
import type { Evidence } from '../../src-shared/factsheet/source'
import { shortSource } from '../../src-shared/prose/citations'
import { directionOf, isForeign } from '../../src-shared/prose/direction'
import { appWords } from '../../src-shared/words/app'
import { evidenceWords } from '../../src-shared/words/evidence'
import { IconButton } from '../controls/button'
import { useNotify } from '../notices/notices'
import { useJump } from './arrival'
import { beginSourceIn } from './begin-source'
import { useFactsheetForm } from './form'
import { LanguageSelect } from './language-select'
import css from './notes.module.css'

const words = evidenceWords
const another = 'new'

/** One source of one claim: where in it, and what it says there. `evidence` need not be in the record yet. */
export function EvidenceForm({
  evidence,
  onRemoved,
  onLeave,
}: {
  readonly evidence: Evidence
  readonly onRemoved: () => void
  /** Goes to the source itself. */
  readonly onLeave: () => void
}) {
  const form = useFactsheetForm()
  const sources = useWatch({ control: form.control, name: 'sources' })
  const notify = useNotify()
  const jump = useJump()
  const id = useId()
  const all = () => form.getValues('evidence')
  const set = (list: Evidence[]) => form.setValue('evidence', list, { shouldDirty: true })
  const change = (part: Partial<Evidence>) => {
    const index = all().findIndex((each) => each.id === evidence.id)
    if (index < 0) return set([...all(), { ...evidence, ...part }])
    // By its own path, so that keys in a text are one step of undo.
    form.setValue(`evidence.${index}`, { ...all()[index]!, ...part }, { shouldDirty: true })
  }
  const choose = (source: string) =>
    change({ source: source === another ? beginSourceIn(form) : source })
  const remove = () => {
    const before = all()
    const index = before.findIndex((each) => each.id === evidence.id)
    if (index >= 0) {
      set(before.toSpliced(index, 1))
      notify(words.removed, {
        label: appWords.undo,
        act: () => set(all().toSpliced(index, 0, before[index]!)),
      })
    }
    onRemoved()
  }
  const quote = evidence.quote ?? { lang: 'en', markdown: '' }
  const cited = sources.find((source) => source.id === evidence.source)
  const address = `evidence/${evidence.id}`
  return (
    <div
      className={css['note']}
      role="group"
      aria-label={cited ? shortSource(cited) : words.source}
    >
      <div className={css['evidenceRow']}>
        <select
          className={css['text']}
          aria-label={words.source}
          data-address={`${address}/source`}
          value={evidence.source}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{words.chooseSource}</option>
          {evidence.source !== '' && !cited && (
            <option value={evidence.source}>{evidence.source}</option>
          )}
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {[shortSource(source), source.csl.title || words.untitled].join(' · ')}
            </option>
          ))}
          <option value={another}>{words.newSource}</option>
        </select>
        <IconButton label={words.remove} onClick={remove}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </div>
      {cited && cited.csl.title === '' && (
        <button
          type="button"
          className={css['link']}
          onClick={() => {
            onLeave()
            jump(`sources/${cited.id}/csl/title`)
          }}
        >
          {words.fillIn}
        </button>
      )}
      {evidence.source !== '' && (
        <>
          <label className={css['evidenceField']} htmlFor={`${id}-locator`}>
            {words.locator}
            <input
              id={`${id}-locator`}
              className={css['text']}
              data-address={`${address}/locator`}
              placeholder={words.locatorHint}
              autoComplete="off"
              value={evidence.locator ?? ''}
              onChange={(event) => change({ locator: event.target.value })}
            />
          </label>
          <div className={css['evidenceField']}>
            <span className={css['evidenceRow']}>
              <label htmlFor={`${id}-quote`}>{words.quote}</label>
              <LanguageSelect
                label={words.quoteLanguage}
                address={`${address}/quote/lang`}
                value={quote.lang}
                onChange={(lang) => change({ quote: { ...quote, lang } })}
              />
            </span>
            <textarea
              id={`${id}-quote`}
              className={css['text']}
              data-address={`${address}/quote/markdown`}
              rows={2}
              lang={quote.lang || undefined}
              dir={directionOf(quote.lang)}
              spellCheck={false}
              value={quote.markdown}
              onChange={(event) => change({ quote: { ...quote, markdown: event.target.value } })}
            />
          </div>
          {(isForeign(quote.lang) || quote.translation) && (
            <label className={css['evidenceField']} htmlFor={`${id}-translation`}>
              {words.translation}
              <textarea
                id={`${id}-translation`}
                className={css['text']}
                data-address={`${address}/quote/translation`}
                rows={2}
                lang="en"
                dir="ltr"
                spellCheck={false}
                value={quote.translation ?? ''}
                onChange={(event) =>
                  change({ quote: { ...quote, translation: event.target.value } })
                }
              />
            </label>
          )}
        </>
      )}
    </div>
  )
}
