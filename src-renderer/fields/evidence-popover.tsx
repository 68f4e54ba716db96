import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import {
  beginEvidence,
  isBlankEvidence,
  type EvidenceTarget,
} from '../../src-shared/factsheet/source'
import { evidenceWords } from '../../src-shared/words/evidence'
import { Button } from '../controls/button'
import { EvidenceForm } from './evidence-form'
import { FieldPopover } from './field-popover'
import { useFactsheetForm } from './form'
import css from './notes.module.css'

const words = evidenceWords

/** The claim whose evidence is open, and what it hangs from. */
export type EvidenceOpen = {
  readonly target: EvidenceTarget
  readonly label: string
  readonly anchor: Element
}

/** The sources that prove one field or one category. A new one comes into the record when its source is chosen. */
export function EvidencePopover({
  opened,
  onClose,
}: {
  readonly opened: EvidenceOpen
  readonly onClose: () => void
}) {
  const form = useFactsheetForm()
  const all = useWatch({ control: form.control, name: 'evidence' })
  const here = all.filter(({ target }) => isSame(target, opened.target))
  const begin = () => beginEvidence(crypto.randomUUID(), opened.target)
  const [begun, setBegun] = useState(() => (here.length === 0 ? begin() : undefined))
  const shown = begun && !here.some(({ id }) => id === begun.id) ? [...here, begun] : here
  return (
    <FieldPopover
      title={words.heading(opened.label)}
      aside={words.published}
      anchor={opened.anchor}
      onClose={onClose}
    >
      <ol className={css['notes']}>
        {shown.map((each) => (
          <li key={each.id}>
            <EvidenceForm
              evidence={each}
              onRemoved={() => shown.length === 1 && onClose()}
              onLeave={onClose}
            />
          </li>
        ))}
      </ol>
      <div className={css['actions']}>
        <button
          type="button"
          className={css['link']}
          disabled={shown.some(isBlankEvidence)}
          onClick={() => setBegun(begin())}
        >
          {words.add}
        </button>
        <Button onClick={onClose}>{words.done}</Button>
      </div>
    </FieldPopover>
  )
}

const isSame = (one: EvidenceTarget, other: EvidenceTarget) =>
  one.address === other.address && one.code === other.code
