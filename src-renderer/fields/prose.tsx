import {
  memo,
  useCallback,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { useWatch } from 'react-hook-form'
import { isDraft, type Text } from '../../src-shared/factsheet/text'
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
import type { Typed } from './typing'

const words = proseWords.tools

/** All of a text that is drawn, but for its words: those its own area shows by itself. */
export const looksOfText = (text: Text): string =>
  JSON.stringify([text.lang, text.gloss, isDraft(text), text.markdown.trim() === ''])

/**
 * A text that grows with its content, with its language, its tools and its rendered view. Its owner draws it anew
 * when it looks different (`looksOfText`); its words it follows by itself.
 */
export function Prose({
  label,
  address,
  langAddress = `${address}/lang`,
  now,
  listen,
  hint,
  aside,
  placeholder,
  glossAddress = `${address}/gloss`,
  onChange,
}: Typed<Text> & {
  readonly label: string
  readonly address: string
  readonly langAddress?: string
  readonly hint?: string | undefined
  readonly aside?: ReactNode
  readonly placeholder?: string | undefined
  readonly glossAddress?: string
  readonly onChange: (text: Text) => void
}) {
  const [previewing, setPreviewing] = useState(false)
  const { area, edit, change } = useTextEdits(now, onChange)
  const value = now()
  const markdown = useCallback(() => now().markdown, [now])
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
          <WordCount now={markdown} listen={listen} />
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
              <Preview
                control={props}
                label={label}
                lang={value.lang}
                now={markdown}
                listen={listen}
              />
            ) : (
              <Area
                control={props}
                area={area}
                edit={edit}
                lang={value.lang}
                now={markdown}
                listen={listen}
                placeholder={placeholder}
                change={change}
              />
            )}
          </div>
          {(isForeign(value.lang) || value.gloss !== undefined) && (
            <Gloss
              address={glossAddress}
              gloss={value.gloss ?? ''}
              onChange={(gloss) => change({ gloss: gloss === '' ? undefined : gloss })}
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
  lang,
  now,
  listen,
  placeholder,
  change,
}: Typed<string> & {
  readonly control: ControlProps
  readonly area: Area
  readonly edit: Edit
  readonly lang: string
  readonly placeholder: string | undefined
  readonly change: (part: { readonly markdown: string }) => void
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
  // What comes from elsewhere than its own keys: a step back, a replacement, a tool.
  useLayoutEffect(() => {
    const follow = () => {
      if (area.current && area.current.value !== now()) area.current.value = now()
    }
    follow()
    return listen(follow)
  }, [area, now, listen])
  return (
    <>
      <textarea
        {...control}
        {...offers.attributes}
        ref={area}
        className={css['area']}
        lang={lang || undefined}
        dir={directionOf(lang)}
        rows={3}
        spellCheck={false}
        placeholder={placeholder}
        onPaste={paste}
        onInput={(event) => {
          change({ markdown: event.currentTarget.value })
          offers.typed(event.nativeEvent.isComposing)
        }}
        onBlur={offers.close}
        onKeyDown={(event) => {
          offers.attributes.onKeyDown(event)
          const shortcut = event.defaultPrevented ? undefined : shortcutOf(event)
          if (!shortcut) return
          event.preventDefault()
          event.stopPropagation()
          edit(shortcut)
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
  lang,
  now,
  listen,
}: Typed<string> & {
  readonly control: ControlProps
  readonly label: string
  readonly lang: string
}) {
  const markdown = useSyncExternalStore(listen, now)
  const sources = useWatch({ control: useFactsheetForm().control, name: 'sources' })
  return (
    <div
      {...control}
      className={css['rendered']}
      role="region"
      aria-label={words.previewOf(label)}
      lang={lang || undefined}
      dir={directionOf(lang)}
      // Long texts scroll by keyboard, and a jump must have where to arrive.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {markdown.trim() === '' ? (
        <p className={css['nothing']}>{words.empty}</p>
      ) : (
        <Rendered markdown={markdown} sources={sources} />
      )}
    </div>
  )
}

function Gloss({
  address,
  gloss,
  onChange,
}: {
  readonly address: string
  readonly gloss: string
  readonly onChange: (gloss: string) => void
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
      />
    </div>
  )
}
