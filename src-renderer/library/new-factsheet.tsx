import { useId, useState } from 'react'
import { countryCodeComplaint } from '../../src-shared/checks/field'
import { currentCodebook } from '../../src-shared/codebook/editions'
import type { Summary } from '../../src-shared/exchange/summary'
import { appWords } from '../../src-shared/words/app'
import { libraryWords } from '../../src-shared/words/library'
import { Button } from '../controls/button'
import controls from '../controls/controls.module.css'
import { Dialog, DialogActions } from '../controls/dialog'
import { codeOf, countryNames } from './countries'
import css from './library.module.css'

const words = libraryWords.begin

export type Beginning = { readonly code: string; readonly name: string; readonly edition: number }

/** Asks for the country and the edition, all that a factsheet needs to begin. */
export function NewFactsheet({
  summaries,
  failure,
  onBegin,
  onClose,
}: {
  readonly summaries: readonly Summary[]
  readonly failure: string
  readonly onBegin: (beginning: Beginning) => void
  readonly onClose: () => void
}) {
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [edition, setEdition] = useState(String(currentCodebook.edition))
  const [tried, setTried] = useState(false)
  const id = useId()

  const problems = {
    name: name.trim() === '' ? words.countryNeeded : undefined,
    code: countryCodeComplaint(code),
    edition: /^(19[89]\d|20\d\d)$/.test(edition.trim()) ? undefined : words.editionNeeded,
  }
  const twin = summaries.find(
    (summary) =>
      summary.code !== '' && summary.code === code && String(summary.edition) === edition.trim(),
  )
  const begin = () => {
    setTried(true)
    if (problems.name ?? problems.code ?? problems.edition) return
    onBegin({ code, name: name.trim(), edition: Number(edition) })
  }
  const line = (
    key: keyof typeof problems,
    label: string,
    hint: string,
    value: string,
    change: (value: string) => void,
    list?: string,
  ) => {
    const problem = tried ? problems[key] : undefined
    return (
      <div className={css['formField']}>
        <label htmlFor={`${id}-${key}`}>{label}</label>
        <input
          id={`${id}-${key}`}
          className={controls['input']}
          value={value}
          list={list}
          dir="auto"
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-${key}-message`}
          onChange={(event) => change(event.target.value)}
        />
        <p id={`${id}-${key}-message`} className={problem ? css['error'] : css['hint']}>
          {problem ?? hint}
        </p>
      </div>
    )
  }

  return (
    <Dialog title={words.heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        {line(
          'name',
          words.country,
          words.countryHint,
          name,
          (typed) => {
            setName(typed)
            const known = codeOf(typed)
            if (known) setCode(known)
          },
          `${id}-countries`,
        )}
        <datalist id={`${id}-countries`}>
          {countryNames.map((country) => (
            <option key={country.code} value={country.name} />
          ))}
        </datalist>
        <div className={css['formPair']}>
          {line('code', words.code, words.codeHint, code, (typed) => setCode(typed.toUpperCase()))}
          {line('edition', words.edition, words.editionHint, edition, setEdition)}
        </div>
        <p className={css['warning']} role="status">
          {twin && words.exists(twin.country, twin.edition)}
        </p>
        {failure && (
          <p className={css['error']} role="alert">
            {failure}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{appWords.cancel}</Button>
          <Button type="submit" primary>
            {words.begin}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
