/**
 * The menu bar takes the focus when Alt was pressed and let go alone. What Electron hears of the keys between are only
 * those that nobody here has taken, so that Alt+Down would count as Alt alone, and what is typed next would go to the menu.
 * So the letting go is taken too where something was done with Alt.
 * Source: shell/browser/ui/views/root_view.cc of Electron, RootView::HandleKeyEvent.
 */
export function keepCombinationsFromMenuBar(page: Window): void {
  let isAlone = true
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Alt') {
      if (event.type === 'keydown') isAlone = true
      else if (!isAlone) event.preventDefault()
    } else if (event.altKey) isAlone = false
  }
  // Capturing: who takes a key need not let it go on.
  page.addEventListener('keydown', hear, true)
  page.addEventListener('keyup', hear, true)
}
