/** Frames are not drawn where the window is out of sight. */
const atLatest = 500

/** Calls once what was just made is on the screen and a key would be answered: after its second frame. Returns what stops it. */
export function afterShown(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(act)
    })
  })
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    act()
  }, atLatest)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
