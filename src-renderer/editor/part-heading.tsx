import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Part } from '../../src-shared/factsheet/parts'
import { shortName } from '../../src-shared/factsheet/policy'
import { editorWords } from '../../src-shared/words/editor'
import type { FormShape } from '../fields/form'
import { partTitle, readPart } from './part-title'
import css from './editor.module.css'

/** What the open part is called, and of which policy it is; said once to who cannot see it. */
export function PartHeading({ part }: { readonly part: Part }) {
  const names = useWatch<FormShape, 'policies', FormShape, Readonly<Record<string, string>>>({
    name: 'policies',
    compute: (policies) =>
      Object.fromEntries(
        policies.map((policy) => [policy.id, shortName(policy) || editorWords.unnamedPolicy]),
      ),
  })
  const { policyId, section } = readPart(part)
  const title = partTitle(part, (id) => names[id] ?? editorWords.removedPolicy)
  return (
    <>
      {policyId && (
        <p className={css['crumb']}>{section ? names[policyId] : editorWords.parts.policy}</p>
      )}
      <h2 className={css['partTitle']} tabIndex={-1}>
        {title}
      </h2>
      <p className="visually-hidden" role="status">
        <SaidOnce key={part} text={title} />
      </p>
    </>
  )
}

/** What is said on arriving, and not again while the name it says is being typed. */
function SaidOnce({ text }: { readonly text: string }) {
  const [said] = useState(text)
  return said
}
