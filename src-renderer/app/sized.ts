/**
 * Resolves once the window has a size, which it gets when it is shown. What is drawn before is laid out for nothing, and
 * what asks how wide the window is, as the filters do beside the list, takes it for a narrow one.
 */
export function sized(view: Pick<Window, 'innerWidth' | 'addEventListener'>): Promise<unknown> {
  if (view.innerWidth > 0) return Promise.resolve()
  return new Promise((resolve) => {
    view.addEventListener('resize', resolve, { once: true })
  })
}
