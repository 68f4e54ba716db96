import { memo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { listOf } from '../../src-shared/codebook/lookup'
import type { Criterion } from '../../src-shared/codebook/criteria'
import type { ListName } from '../../src-shared/codebook/schema'
import type { Address } from '../../src-shared/factsheet/address'
import type { PolicySection } from '../../src-shared/factsheet/policy'
import { recordOf, useFactsheetForm } from '../fields/form'
import { readPart } from './part-title'
import type { Part } from '../../src-shared/factsheet/parts'
import { Annex } from './sections/annex'
import { Authorities } from './sections/authorities'
import { Budget } from './sections/budget'
import { Chapters } from './sections/chapters'
import { ChoiceSection } from './sections/choice-section'
import { Cover } from './sections/cover'
import { Evaluations } from './sections/evaluations'
import { Glossary } from './sections/glossary'
import { History } from './sections/history'
import { Instruments } from './sections/instruments'
import { Introduction } from './sections/introduction'
import { Notes } from './sections/notes'
import { Policies } from './sections/policies'
import { PolicyEvaluation } from './sections/policy-evaluation'
import { PolicyHead } from './sections/policy-head'
import { Relations } from './sections/relations'
import { Sources } from './sections/sources'
import { StateOfPlay } from './sections/state-of-play'

/** The form of the open part, and only of that one. What is saved, or could be undone, is no reason to draw it anew. */
export const SectionView = memo(function SectionView({
  part,
  onGo,
  onOpenFactsheet,
  onJump,
  assessment,
}: {
  readonly part: Part
  readonly onGo: (part: Part) => void
  readonly onOpenFactsheet: (id: string) => void
  readonly onJump: (address: Address) => void
  readonly assessment: (criterion: Criterion) => ReactNode
}) {
  const form = useFactsheetForm()
  const { policyId, section } = readPart(part)
  // Its place moves when others before it come or go.
  const index = useWatch({
    control: form.control,
    name: 'policies',
    compute: (policies) => policies.findIndex((policy) => policy.id === policyId),
  })
  if (policyId) {
    // The policy was removed while its section was open; the editor has gone elsewhere by the next render.
    if (index < 0) return null
    return section ? (
      <PolicySectionView section={section} index={index} />
    ) : (
      <PolicyHead index={index} />
    )
  }
  switch (part) {
    case 'cover':
      return <Cover />
    case 'introduction':
      return <Introduction />
    case 'chapters':
      return <Chapters />
    case 'policies':
      return <Policies onOpen={(id) => onGo(`policies/${id}`)} onOpenFactsheet={onOpenFactsheet} />
    case 'relations':
      return <Relations />
    case 'evaluations':
      return <Evaluations />
    case 'stateOfPlay':
      return <StateOfPlay assessment={assessment} />
    case 'sources':
      return <Sources />
    case 'notes':
      return <Notes onJump={onJump} />
    case 'glossary':
      return <Glossary />
    default:
      return <Annex />
  }
})

function PolicySectionView({
  section,
  index,
}: {
  readonly section: PolicySection
  readonly index: number
}) {
  const form = useFactsheetForm()
  const plain = (
    which: 'objectives' | 'focus' | 'beneficiaries' | 'euPriorities',
    list: ListName,
  ) => (
    <ChoiceSection
      index={index}
      section={which}
      list={list}
      legend={listOf(recordOf(form).codebook, list).label}
    />
  )
  switch (section) {
    case 'objectives':
      return plain('objectives', 'objectives')
    case 'focus':
      return plain('focus', 'focus')
    case 'authorities':
      return <Authorities index={index} />
    case 'beneficiaries':
      return plain('beneficiaries', 'beneficiaries')
    case 'instruments':
      return <Instruments index={index} />
    case 'history':
      return <History index={index} />
    case 'budget':
      return <Budget index={index} />
    case 'evaluation':
      return <PolicyEvaluation index={index} />
    case 'euPriorities':
      return plain('euPriorities', 'euPriorities')
  }
}
