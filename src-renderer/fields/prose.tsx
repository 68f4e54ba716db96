import { memo, useCallback, useId, useState, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Text } from '../../src-shared/factsheet/text'
import { directionOf, isForeign } from '../../src-shared/prose/direction'
import { link, put, toggleMarks } from '../../src-shared/prose/markup'
import { proseWords } from '../../src-shared/words/prose'
import { isApple } from '../controls/shortcut'
import { useOffers } from '../prose/offers'
import css from '../prose/prose.module.css'
import { Rendered } from '../prose/rendered'
import { ProseToolbar, type Edit } from '../prose/toolbar'
import { WordCount } from '../prose/word-count'
import { Field, type ControlProps } from './field'
import fieldCss from './fields.module.css'
import { useFactsheetForm } from './form'
import { LanguageSelect } from './language-select'
import { useNotify } from '../notices/notices'
import { evidenceWords } from '../../src-shared/words/evidence'
import { useJump } from './arrival'
import { beginSourceIn } from './begin-source'
import { useAddTerm } from './add-term'
import { usePaste } from './paste'
import { useTextEdits } from './text-edits'

const words = proseWords.tools

/** A text that grows with its content, with its language, its tools and its rendered view. Controlled. */
export function Prose({
  label,
  address,
  langAddress = `${address}/lang`,
  value,
  hint,
  aside,
  placeholder,
  glossAddress = `${address}/gloss`,
  onChange,
  onBlur,
}: {
  readonly label: string
  readonly address: string
  readonly langAddress?: string
  readonly value: Text
  readonly hint?: string | undefined
  readonly aside?: ReactNode
  readonly placeholder?: string | undefined
  readonly glossAddress?: string
  readonly onChange: (text: Text) => void
  readonly onBlur?: () => void
}) {
  const [previewing, setPreviewing] = useState(false)
  const { area, edit, change } = useTextEdits(value, onChange)
  const setLanguage = useCallback((lang: string) => change({ lang }), [change])
  return (
    <Field
      label={label}
      address={address}
      hint={hint}
      aside={
        <span className={fieldCss['aside']}>
          <LanguageSelect
            label={proseWords.language.of(label)}
            address={langAddress}
            value={value.lang}
            onChange={setLanguage}
          />
          <WordCount text={value.markdown} />
          {aside}
        </span>
      }
    >
      {(props) => (
        <>
          <div className={css['box']}>
            <div className={css['strip']}>
              {!previewing && (
                <Tools label={label} id={props.id} edit={edit} area={area} lang={value.lang} />
              )}
              <button
                type="button"
                className={css['toggle']}
                aria-label={previewing ? words.editText(label) : words.previewOf(label)}
                onClick={() => setPreviewing(!previewing)}
              >
                {previewing ? words.edit : words.preview}
              </button>
            </div>
            {previewing ? (
              <Preview control={props} label={label} value={value} />
            ) : (
              <Area
                control={props}
                area={area}
                edit={edit}
                value={value}
                placeholder={placeholder}
                onMarkdown={(markdown) => change({ markdown })}
                onBlur={onBlur}
              />
            )}
          </div>
          {(isForeign(value.lang) || value.gloss !== undefined) && (
            <Gloss
              address={glossAddress}
              gloss={value.gloss ?? ''}
              onChange={(gloss) => change({ gloss: gloss === '' ? undefined : gloss })}
              onBlur={onBlur}
            />
          )}
        </>
      )}
    </Field>
  )
}

type Area = ReturnType<typeof useTextEdits>['area']

const Tools = memo(function Tools({
  label,
  id,
  edit,
  area,
  lang,
}: {
  readonly label: string
  readonly id: string
  readonly edit: Edit
  readonly area: Area
  readonly lang: string
}) {
  const form = useFactsheetForm()
  const sources = useCallback(() => form.getValues('sources'), [form])
  const addTerm = useAddTerm(area, lang)
  return (
    <ProseToolbar
      label={label}
      controls={id}
      edit={edit}
      area={area}
      sources={sources}
      onAddTerm={addTerm}
    />
  )
})

function Area({
  control,
  area,
  edit,
  value,
  placeholder,
  onMarkdown,
  onBlur,
}: {
  readonly control: ControlProps
  readonly area: Area
  readonly edit: Edit
  readonly value: Text
  readonly placeholder: string | undefined
  readonly onMarkdown: (markdown: string) => void
  readonly onBlur: (() => void) | undefined
}) {
  const form = useFactsheetForm()
  const notify = useNotify()
  const jump = useJump()
  const paste = usePaste(control['data-address'], edit)
  const offers = useOffers({
    control: area,
    glossary: () => form.getValues('glossary'),
    sources: () => form.getValues('sources'),
    onNewSource: () => {
      const id = beginSourceIn(form)
      notify(evidenceWords.begun, {
        label: evidenceWords.fillIn,
        act: () => jump(`sources/${id}/csl/title`),
      })
      return id
    },
    onTake: (start, end, insert) => edit(({ text }) => put({ text, start, end }, insert)),
  })
  return (
    <>
      <textarea
        {...control}
        {...offers.attributes}
        ref={area}
        className={css['area']}
        lang={value.lang || undefined}
        dir={directionOf(value.lang)}
        rows={3}
        spellCheck={false}
        placeholder={placeholder}
        value={value.markdown}
        onPaste={paste}
        onChange={(event) => {
          onMarkdown(event.target.value)
          offers.typed((event.nativeEvent as InputEvent).isComposing)
        }}
        onBlur={() => {
          offers.close()
          onBlur?.()
        }}
        onKeyDown={(event) => {
          offers.attributes.onKeyDown(event)
          const change = event.defaultPrevented ? undefined : shortcutOf(event)
          if (!change) return
          event.preventDefault()
          event.stopPropagation()
          edit(change)
        }}
      />
      {offers.list}
    </>
  )
}

function shortcutOf(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}): Parameters<Edit>[0] | undefined {
  const wanted = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  if (!wanted || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (event.shiftKey) return key === 'k' ? link : undefined
  if (key === 'b') return (now) => toggleMarks(now, '**')
  if (key === 'i') return (now) => toggleMarks(now, '*')
  return undefined
}

function Preview({
  control,
  label,
  value,
}: {
  readonly control: ControlProps
  readonly label: string
  readonly value: Text
}) {
  const sources = useWatch({ control: useFactsheetForm().control, name: 'sources' })
  return (
    <div
      {...control}
      className={css['rendered']}
      role="region"
      aria-label={words.previewOf(label)}
      lang={value.lang || undefined}
      dir={directionOf(value.lang)}
      // Long texts scroll by keyboard, and a jump must have where to arrive.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {value.markdown.trim() === '' ? (
        <p className={css['nothing']}>{words.empty}</p>
      ) : (
        <Rendered markdown={value.markdown} sources={sources} />
      )}
    </div>
  )
}

function Gloss({
  address,
  gloss,
  onChange,
  onBlur,
}: {
  readonly address: string
  readonly gloss: string
  readonly onChange: (gloss: string) => void
  readonly onBlur: (() => void) | undefined
}) {
  const id = useId()
  return (
    <div className={css['gloss']}>
      <label htmlFor={id}>{proseWords.gloss}</label>
      <textarea
        id={id}
        className={css['glossArea']}
        data-address={address}
        lang="en"
        dir="ltr"
        rows={1}
        spellCheck={false}
        value={gloss}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
    </div>
  )
}
