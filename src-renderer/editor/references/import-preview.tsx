import { useId, useState } from 'react'
import { choicesFor, type Choice, type Planned } from '../../../src-shared/bibliography/plan-import'
import { readableUrl } from '../../../src-shared/bibliography/readable-url'
import type { ReferenceFormat } from '../../../src-shared/bibliography/reference'
import { shortSource } from '../../../src-shared/prose/citations'
import { fieldWords } from '../../../src-shared/words/fields'
import { referenceWords } from '../../../src-shared/words/references'
import { Button } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import controls from '../../controls/controls.module.css'
import css from './references.module.css'

const words = referenceWords.importing

/** Each reference with what becomes of it. */
export function ImportPreview({
  format,
  planned,
  onBack,
  onImport,
  onClose,
}: {
  readonly format: ReferenceFormat
  readonly planned: readonly Planned[]
  readonly onBack: () => void
  /** A choice for each, in their order. */
  readonly onImport: (choices: readonly Choice[]) => void
  readonly onClose: () => void
}) {
  const [choices, setChoices] = useState(() => planned.map((each) => choicesFor(each)[0]!))
  const known = planned.filter(({ like }) => like?.kind === 'here')
  const number = (choice: Choice) => choices.filter((each) => each === choice).length
  const chooseAll = (choice: Choice) =>
    setChoices((before) =>
      before.map((each, at) => {
        const one = planned[at]!
        return one.like?.kind === 'here' && choicesFor(one).includes(choice) ? choice : each
      }),
    )
  return (
    <Dialog
      tall
      title={words.heading}
      text={`${words.found(planned.length, referenceWords.formats[format])} ${words.known(known.length)}`}
      onClose={onClose}
    >
      {known.length > 1 && (
        <label className={css['all']}>
          <span>{words.allKnown}</span>
          <ChoiceSelect
            choices={['skip', 'merge', 'add']}
            choice={undefined}
            onChoose={chooseAll}
          />
        </label>
      )}
      <ol className={css['found']} aria-label={words.list}>
        {planned.map((each, at) => (
          <PlannedLine
            // Nothing joins or leaves the list while it is shown.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            planned={each}
            choice={choices[at]!}
            onChoose={(choice) => setChoices((before) => before.with(at, choice))}
          />
        ))}
      </ol>
      <DialogActions>
        <Button onClick={onBack}>{words.back}</Button>
        <Button
          primary
          disabled={number('add') + number('merge') === 0}
          onClick={() => onImport(choices)}
        >
          {words.go(number('add'), number('merge'))}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function PlannedLine({
  planned,
  choice,
  onChoose,
}: {
  readonly planned: Planned
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}) {
  const { csl, key } = planned.reference
  const id = useId()
  const title = csl.title || words.untitled
  const about = [
    csl.author?.length ? shortSource({ id: key, csl }) : csl.issued?.['date-parts']?.[0]?.[0],
    fieldWords.sources.types[csl.type] ?? csl.type,
    csl.URL && readableUrl(csl.URL),
  ]
  return (
    <li data-choice={choice}>
      <div className={css['reference']} id={id}>
        <bdi className={css['title']}>{title}</bdi>
        {typeof csl['original-title'] === 'string' && <bdi>{csl['original-title']}</bdi>}
        <span className={css['about']}>
          {about.filter(Boolean).map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </span>
        <LikenessLine planned={planned} />
      </div>
      <ChoiceSelect
        label={words.choice(title)}
        choices={choicesFor(planned)}
        choice={choice}
        onChoose={onChoose}
      />
    </li>
  )
}

function LikenessLine({ planned: { like } }: { readonly planned: Planned }) {
  if (!like) return null
  if (like.kind === 'there') {
    return (
      <span className={css['like']}>
        {words.same[like.by]} {words.sameAbove(like.at + 1)}
      </span>
    )
  }
  const { fields, accesses } = like.brings
  const what = [
    ...fields.map(nameOfField),
    ...(accesses.length > 0 ? [words.days(accesses.length)] : []),
  ]
  return (
    <span className={css['like']}>
      {words.same[like.by]} “<bdi>{like.source.csl.title || like.source.id}</bdi>”.{' '}
      {what.length > 0 ? words.brings(what.join(', ')) : words.bringsNothing}
    </span>
  )
}

function nameOfField(field: string): string {
  const names: Readonly<Record<string, string>> = referenceWords.fields
  return names[field] ?? field
}

function ChoiceSelect({
  label,
  choices,
  choice,
  onChoose,
}: {
  readonly label?: string
  readonly choices: readonly Choice[]
  /** Undefined: nothing is chosen for all. */
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}) {
  return (
    <select
      className={controls['input']}
      aria-label={label}
      value={choice ?? ''}
      onChange={(event) => {
        const chosen = choices.find((each) => each === event.target.value)
        if (chosen) onChoose(chosen)
      }}
    >
      {choice === undefined && <option value="">{words.each}</option>}
      {choices.map((each) => (
        <option key={each} value={each}>
          {words.choices[each]}
        </option>
      ))}
    </select>
  )
}
