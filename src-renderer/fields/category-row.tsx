import { CircleHelp } from 'lucide-react'
import { memo, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useWatch } from 'react-hook-form'
import type { KnownCategory } from '../../src-shared/codebook/lookup'
import type { ListName } from '../../src-shared/codebook/schema'
import { fieldWords } from '../../src-shared/words/fields'
import { Explanation } from './category-explanation'
import { EvidenceMark } from './evidence-marks'
import { useFactsheetForm } from './form'
import css from './choice-list.module.css'
import fieldCss from './fields.module.css'

const words = fieldWords.choices

type Row = {
  readonly address: string
  readonly code: string
  readonly known: KnownCategory
  readonly list: ListName
  readonly isTicked: boolean
  readonly text: string
  /** Tab stops here, and at no other category of the list. */
  readonly isStop: boolean
  readonly onToggle: (code: string, text: string) => void
  readonly onText: (code: string, text: string) => void
  readonly onFocus: (code: string) => void
  /** The explanation was asked for by key, or folded again. */
  readonly onExplain: (code: string) => void
}

/** One category. Drawn anew only when it is itself ticked, texted or focused. */
export const CategoryRow = memo(
  function CategoryRow(row: Row) {
    const { code, known, isTicked, text } = row
    const { control } = useFactsheetForm()
    const codebook = useWatch({ control, name: 'codebook' })
    const [explained, setExplained] = useState(false)
    const id = useId()
    const box = useRef<HTMLInputElement>(null)
    const justTicked = useRef(false)
    // What was written comes back when the category is ticked again.
    const lastText = useRef('')
    const label = known.kind === 'unknown' ? code : known.category.label
    const flag = flagOf(known)
    const takesText = known.kind !== 'unknown' && known.category.takesText

    const toggle = () => {
      justTicked.current = !isTicked
      if (isTicked) lastText.current = text
      row.onToggle(code, isTicked ? '' : lastText.current)
    }
    const explain = (isByKey: boolean) => {
      setExplained(!explained)
      row.onExplain(isByKey && !explained ? code : '')
    }
    const hear = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Enter') {
        event.preventDefault()
        explain(true)
      } else if (event.key === 'Escape' && explained) {
        event.stopPropagation()
        explain(true)
      }
    }
    return (
      <div className={css['category']} data-flagged={flag !== undefined || undefined}>
        <label>
          <input
            ref={box}
            type="checkbox"
            data-address={row.address}
            value={code}
            tabIndex={row.isStop ? 0 : -1}
            checked={isTicked}
            aria-describedby={explained ? id : undefined}
            onChange={toggle}
            onFocus={() => row.onFocus(code)}
            onKeyDown={hear}
          />
          <span>
            {label}
            {flag && text && <>: {text}</>}
            {flag && <small>{flag}</small>}
          </span>
        </label>
        {/* Always there, so that a tick moves and makes nothing: it is only seen and found where there is a tick. */}
        <span className={css['evidence']} data-ticked={isTicked || undefined}>
          <EvidenceMark
            address={row.address.slice(0, row.address.lastIndexOf('/choices/'))}
            code={code}
            label={label}
          />
        </span>
        {known.kind !== 'unknown' && (
          <button
            type="button"
            className={css['helpButton']}
            aria-expanded={explained}
            aria-controls={id}
            aria-label={fieldWords.help(label)}
            title={words.explainTip(known.category.definition)}
            // The key on the category itself does the same; a second stop each would make the way twice as long.
            tabIndex={-1}
            onClick={() => explain(false)}
          >
            <CircleHelp size={14} aria-hidden />
          </button>
        )}
        {isTicked && takesText && !flag && (
          <textarea
            rows={1}
            spellCheck={false}
            ref={(input) => {
              if (!input || !justTicked.current) return
              justTicked.current = false
              input.focus()
            }}
            className={fieldCss['input']}
            data-address={`${row.address}/text`}
            aria-label={`${label}: ${words.which}`}
            placeholder={words.which}
            dir="auto"
            value={text}
            onChange={(event) => row.onText(code, event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              // It grows with its words but stays one line of them.
              if (event.key === 'Enter') event.preventDefault()
              if (event.key !== 'Escape') return
              event.stopPropagation()
              box.current?.focus()
            }}
          />
        )}
        <p id={id} hidden={!explained} className={css['definition']}>
          {explained && <Explanation known={known} list={row.list} use={codebook} />}
        </p>
      </div>
    )
  },
  (before, after) =>
    (Object.keys(after) as (keyof Row)[]).every((key) =>
      key === 'known' ? sameKnown(before.known, after.known) : before[key] === after[key],
    ),
)

function flagOf(known: KnownCategory): string | undefined {
  switch (known.kind) {
    case 'offered':
      return undefined
    case 'notOffered':
      return words.notOffered(known.extension)
    case 'retired':
      return words.retired(known.codebook)
    case 'unknown':
      return words.unknown
  }
}

/** Known categories are looked up anew at each drawing; what they say stands in the codebook, which does not move. */
function sameKnown(a: KnownCategory, b: KnownCategory): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === b.kind
  return a.kind === b.kind && a.category === b.category
}
