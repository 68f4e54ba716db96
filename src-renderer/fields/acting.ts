import { createContext, useCallback, useContext } from 'react'
import type { Act } from '../../src-shared/factsheet/answer'
import { withAnalyst, type Person } from '../../src-shared/factsheet/people'
import { useTogether } from './edits'
import { useFactsheetForm, type FactsheetForm } from './form'

export type Me = { readonly id: string; readonly name: string }

const WhoActs = createContext<Me | null>(null)
export const WhoActsProvider = WhoActs.Provider
export const useMe = () => useContext(WhoActs)

/**
 * Makes one step of undo of something that is kept with who did it. Whoever acts here for the first time becomes one of
 * the people of the factsheet, as an analyst, who is not printed; who has not said who they are leaves no mark.
 */
export function useActing(): (label: string, change: (act: Act) => void) => void {
  return useActingOn(useFactsheetForm(), useTogether())
}

/** The same where the form is not around but at hand. */
export function useActingOn(
  form: FactsheetForm,
  together: (label: string, change: () => void) => void,
): (label: string, change: (act: Act) => void) => void {
  const me = useMe()
  return useCallback(
    (label, change) =>
      together(label, () => {
        change({ by: me?.id ?? '', at: new Date().toISOString() })
        // After what was done, for undo shows the field of the first change.
        if (me) enlist(form, me)
      }),
    [form, together, me],
  )
}

function enlist(form: FactsheetForm, me: Me): void {
  const people = form.getValues('people')
  const after = withAnalyst(people, me)
  if (after !== people) form.setValue('people', after, { shouldDirty: true })
}

/** What a person of the record is called, empty where nobody is named. */
export function nameOfPerson(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? ''
}
