/** The window and the list come first. */
const firstAfterMs = 15_000
/** So often it is asked whether a backup is due. */
const everyMs = 600_000

/** Has backups made in the background for as long as the app runs. */
export function keepBackingUp(backUp: () => Promise<void>): void {
  let isBusy = false
  const once = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await backUp()
    } finally {
      isBusy = false
    }
  }
  setTimeout(() => void once(), firstAfterMs).unref()
  setInterval(() => void once(), everyMs).unref()
}
