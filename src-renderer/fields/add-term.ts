import { useCallback, type RefObject } from 'react'
import { termFrom } from '../../src-shared/prose/terms'
import { proseWords } from '../../src-shared/words/prose'
import { useNotify } from '../notices/notices'
import { useJump } from './arrival'
import { useFactsheetForm, type FactsheetForm } from './form'

const words = proseWords.glossary

/** Teaches the glossary the words that are selected in a text. */
export function useAddTerm(area: RefObject<HTMLTextAreaElement | null>, lang: string): () => void {
  const form = useFactsheetForm()
  const notify = useNotify()
  const jump = useJump()
  return useCallback(() => {
    const selected = selectedIn(area)
    if (selected === '') return notify(proseWords.tools.selectFirst)
    const { id, name, isNew } = learn(form, selected, lang)
    notify(isNew ? words.added(name) : words.known(name), {
      label: words.show,
      act: () => jump(`glossary/${id}`),
    })
  }, [area, lang, form, notify, jump])
}

/** The selected words of a field, which gets the focus back. */
function selectedIn(area: RefObject<HTMLTextAreaElement | null>): string {
  const field = area.current
  if (!field) return ''
  field.focus()
  return field.value.slice(field.selectionStart, field.selectionEnd).trim()
}

function learn(form: FactsheetForm, selected: string, lang: string) {
  const term = termFrom(crypto.randomUUID(), selected, lang)
  const glossary = form.getValues('glossary')
  const known = glossary.find(
    (each) =>
      (term.term !== '' && each.term === term.term) ||
      (term.original.text !== '' && each.original.text === term.original.text),
  )
  if (!known) form.setValue('glossary', [...glossary, term], { shouldDirty: true })
  return {
    id: (known ?? term).id,
    name: term.term || term.original.text,
    isNew: known === undefined,
  }
}
