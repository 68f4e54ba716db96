import { createContext, useContext } from 'react'

/** The address somebody has just jumped to: lists open what hides it. */
const Arrival = createContext<string>('')
export const ArrivalProvider = Arrival.Provider
export const useArrival = () => useContext(Arrival)

/** What the cursor can be put into; the button that opens a field's notes is not the field. */
const focusable = ['input', 'textarea', 'select', 'button:not([data-note])', '[tabindex="0"]']
  .map((each) => `${each}:not(:disabled)`)
  .join()

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
