import { useEffect, useState } from 'react'
import { useFactsheetForm, type FieldName } from './form'

/**
 * What is wrong with a value is said once its field was left. A value that is there when its field appears was left
 * before, so what is wrong with that is said at once.
 */
export function useLeftBefore(name: FieldName, complaint: string | undefined): void {
  const form = useFactsheetForm()
  const [cameIllFormed] = useState(complaint !== undefined)
  useEffect(() => {
    if (cameIllFormed) void form.trigger(name)
  }, [form, name, cameIllFormed])
}
