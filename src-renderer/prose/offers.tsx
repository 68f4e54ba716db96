import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type CompositionEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import type { Source } from '../../src-shared/factsheet/source'
import { citationOffers } from '../../src-shared/prose/citation-offers'
import { evidenceWords } from '../../src-shared/words/evidence'
import type { Term } from '../../src-shared/factsheet/people'
import { offersFor, type Offers } from '../../src-shared/prose/terms'
import { proseWords } from '../../src-shared/words/prose'
import css from './prose.module.css'

type Control = HTMLTextAreaElement | HTMLInputElement
type Open = Offers & { readonly end: number; readonly chosen: number }

/**
 * The terms of the glossary that the word before the caret may become, below the field and above the page. Only while
 * the list is open do Tab, Enter, Escape and the arrows belong to it, and never while letters are being composed.
 */
export function useOffers({
  control,
  glossary,
  sources,
  onNewSource,
  onTake,
}: {
  readonly control: RefObject<Control | null>
  readonly glossary: () => readonly Term[]
  /** What an @ may cite; where it is missing, an @ is a letter. */
  readonly sources?: () => readonly Source[]
  /** Begins a source and returns its id. */
  readonly onNewSource?: () => string
  /** Puts something in place of a stretch of the field. */
  readonly onTake: (start: number, end: number, insert: string) => void
}): {
  readonly attributes: {
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onCompositionEnd: (event: CompositionEvent<Control>) => void
    readonly 'aria-autocomplete'?: 'list'
    readonly 'aria-controls'?: string
    readonly 'aria-activedescendant'?: string
  }
  readonly typed: (composing: boolean) => void
  readonly close: () => void
  readonly list: ReactNode
} {
  const id = useId()
  const [open, setOpen] = useState<Open>()
  const close = useCallback(() => setOpen(undefined), [])
  const typed = (composing: boolean) => {
    const field = control.current
    if (!field || composing || field.selectionStart !== field.selectionEnd) return close()
    const end = field.selectionStart ?? 0
    const offers =
      (sources && citationOffers(sources(), field.value, end)) ??
      offersFor(glossary(), field.value, end)
    setOpen(offers && { ...offers, end, chosen: 0 })
  }
  const take = (index: number) => {
    const offer = open?.offers[index]
    close()
    if (!open || !offer) return
    if (offer.kind === 'insert') onTake(open.start, open.end, offer.insert)
    else if (onNewSource) onTake(open.start, open.end, `[@${onNewSource()}]`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.nativeEvent.isComposing) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey
    if (event.key === 'Escape') close()
    else if (!isPlain) return
    else if (move !== undefined) {
      const count = open.offers.length
      setOpen({ ...open, chosen: (open.chosen + move + count) % count })
    } else if (event.key === 'Enter' || event.key === 'Tab') take(open.chosen)
    else {
      if (/^(Arrow|Home|End|Page)/.test(event.key)) close()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (index: number) => `${id}-${index}`
  return {
    attributes: {
      onKeyDown,
      onCompositionEnd: () => typed(false),
      ...(open && {
        'aria-autocomplete': 'list' as const,
        'aria-controls': id,
        'aria-activedescendant': option(open.chosen),
      }),
    },
    typed,
    close,
    list: open && (
      <Below control={control} onScroll={close}>
        <div
          id={id}
          role="listbox"
          aria-label={
            open.offers.at(-1)?.kind === 'newSource'
              ? evidenceWords.offers
              : proseWords.glossary.offers
          }
          className={css['offers']}
        >
          {open.offers.map((offer, index) => (
            // The keys are heard where the focus is: in the field.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={offer.kind === 'insert' ? offer.insert : offer.kind}
              id={option(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === open.chosen}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              <b>{offer.shown}</b>
              <span>{offer.says}</span>
            </div>
          ))}
        </div>
      </Below>
    ),
  }
}

/** Just below a field, or as low as the window shows; it moves nothing. */
function Below({
  control,
  onScroll,
  children,
}: {
  readonly control: RefObject<Control | null>
  readonly onScroll: () => void
  readonly children: ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = place.current
    const field = control.current?.getBoundingClientRect()
    if (!box || !field) return
    const { width, height } = box.getBoundingClientRect()
    box.style.left = `${Math.max(8, Math.min(field.left, window.innerWidth - width - 8))}px`
    box.style.top = `${Math.min(field.bottom + 4, window.innerHeight - height - 8)}px`
  })
  useEffect(() => {
    const scrolled = (event: Event) => {
      // A text area that scrolls by its own typing takes the list nowhere.
      if (event.target !== control.current) onScroll()
    }
    window.addEventListener('scroll', scrolled, true)
    window.addEventListener('resize', onScroll)
    return () => {
      window.removeEventListener('scroll', scrolled, true)
      window.removeEventListener('resize', onScroll)
    }
  }, [control, onScroll])
  return (
    <div ref={place} className={css['below']}>
      {children}
    </div>
  )
}
