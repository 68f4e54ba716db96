import { createContext, useContext } from 'react'

/** The address somebody has just jumped to: lists open what hides it. */
const Arrival = createContext<string>('')
export const ArrivalProvider = Arrival.Provider
export const useArrival = () => useContext(Arrival)

const Jump = createContext<(address: string) => void>(() => {})
export const JumpProvider = Jump.Provider
/** Opens the part that holds an address, and goes to it. */
export const useJump = () => useContext(Jump)

/**
 * What the cursor can be put into. The button that opens a field's notes is not the field, and the search of a list is
 * not its first item: there, the next undo would be that of the search.
 */
const focusable = [
  'input:not([type="search"])',
  'textarea',
  'select',
  'button:not([data-note])',
  '[tabindex="0"]',
]
  .map((each) => `${each}:not(:disabled)`)
  .join()

/**
 * In what is asked as one, such as a list of categories or an amount, the first that is answered, and none of the buttons
 * that stand before it: those clear it or say that it is not available.
 */
export const firstAnswer =
  ':is(input:not([type="search"], [tabindex="-1"]), textarea, select):not(:disabled)'
const firstAnswered = `:scope:is(fieldset) ${firstAnswer}`

/** Focuses the field at an address, or the first one inside it, or the nearest one around it that is shown. */
export function focusAddress(address: string): void {
  for (let here = address; here !== ''; here = here.slice(0, Math.max(0, here.lastIndexOf('/')))) {
    const place =
      document.querySelector<HTMLElement>(`[data-address="${CSS.escape(here)}"]`) ??
      document.querySelector<HTMLElement>(`[data-address^="${CSS.escape(`${here}/`)}"]`)
    if (!place) continue
    const control = place.matches(focusable)
      ? place
      : (place.querySelector<HTMLElement>('input[type="radio"]:checked') ??
        place.querySelector<HTMLElement>(firstAnswered) ??
        place.querySelector<HTMLElement>(focusable))
    ;(control ?? place).focus({ preventScroll: true })
    place.scrollIntoView({ block: 'center' })
    return
  }
}

/** Focuses the first field below an address; false while there is none. */
export function focusFirstIn(address: string): boolean {
  const first = document.querySelector<HTMLElement>(`[data-address^="${CSS.escape(address)}"]`)
  first?.focus()
  return first !== null
}
