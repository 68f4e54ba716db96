import { useState, type ReactNode } from 'react'
import type { FaultData } from '../../src-shared/contract/reply'
import { duplicatePolicy } from '../../src-shared/factsheet/duplicate'
import { shortName, type Policy } from '../../src-shared/factsheet/policy'
import type { Summary } from '../../src-shared/exchange/summary'
import { editorWords } from '../../src-shared/words/editor'
import { ask } from '../api'
import { useTogether } from '../fields/edits'
import { recordOf, useFactsheetForm } from '../fields/form'
import { useNotify } from '../notices/notices'
import { CopyPolicyDialog } from './copy-policy-dialog'
import { useFlush } from './flush'

const words = editorWords.copyPolicy

/** Copying a policy to another factsheet: `begin` asks to which, in the `dialog` that is to be shown. */
export function useCopyPolicy({
  onOpen,
  onOpenFactsheet,
}: {
  readonly onOpen: (policyId: string) => void
  readonly onOpenFactsheet: (id: string) => void
}): { readonly begin: (policy: Policy) => void; readonly dialog: ReactNode } {
  const form = useFactsheetForm()
  const together = useTogether()
  const flush = useFlush()
  const notify = useNotify()
  const [policy, setPolicy] = useState<Policy>()
  const name = (policy && shortName(policy)) || editorWords.unnamedPolicy

  const copyHere = (given: Policy) => {
    const copy = duplicatePolicy(structuredClone(given), () => crypto.randomUUID())
    together(words.step, () =>
      form.setValue('policies', [...form.getValues('policies'), copy], { shouldDirty: true }),
    )
    notify(words.copiedHere(name), { label: words.openIt, act: () => onOpen(copy.id) })
  }
  const copyTo = async (given: Policy, into: Summary) => {
    const target = `${into.country} ${into.edition}`
    const fail = ({ message }: FaultData) =>
      notify(words.failed(name, target, message), undefined, 'grave')
    const state = await flush()
    if (state.kind === 'notSaved') return fail(state.fault)
    const from = recordOf(form).id
    const reply = await ask('copyPolicy', { from, policy: given.id, into: into.id })
    if (!reply.ok) return fail(reply.fault)
    notify(words.copied(name, target, reply.value.sources), {
      label: words.openIt,
      act: () => onOpenFactsheet(into.id),
    })
  }
  return {
    begin: setPolicy,
    dialog: policy && (
      <CopyPolicyDialog
        policy={name}
        here={recordOf(form).id}
        onClose={() => setPolicy(undefined)}
        onChoose={(into) => {
          setPolicy(undefined)
          if (into.id === recordOf(form).id) copyHere(policy)
          else void copyTo(policy, into)
        }}
      />
    ),
  }
}
