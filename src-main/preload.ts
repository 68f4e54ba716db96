import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { droppedChannel, type Bridge } from '../src-shared/contract/bridge'
import type { Command } from '../src-shared/contract/commands'
import { verbs, type Tiding, type Verb } from '../src-shared/contract/verbs'

type Hear = Parameters<Bridge['listen']>[0]
const listeners = new Set<Hear>()

const ask = Object.fromEntries(
  verbs.map((verb) => [verb, (asked: string) => ipcRenderer.invoke(verb, asked)]),
) as Bridge['ask']

/** What was told before the page listened: it asks for its list before it is drawn. */
let untold: (readonly [Tiding, Command?])[] = []

ipcRenderer.on('tiding', (_event, tiding: Tiding, command?: Command) => {
  if (listeners.size === 0) {
    // A page that does not listen yet, or no longer, has nothing to save.
    if (tiding === 'closing') void ipcRenderer.invoke('leave' satisfies Verb, '{}')
    else untold.push([tiding, command])
  }
  for (const hear of listeners) hear(tiding, command)
})

function tellUntold(): void {
  const told = untold
  untold = []
  for (const tiding of told) for (const hear of listeners) hear(...tiding)
}

type Dropping = {
  readonly defaultPrevented: boolean
  readonly dataTransfer: {
    readonly types: readonly string[]
    readonly files: ArrayLike<Parameters<typeof webUtils.getPathForFile>[0]>
  } | null
  preventDefault(): void
}
// The main process knows no page, and this script needs no more of one.
declare const window: {
  addEventListener(kind: 'dragover' | 'drop', hear: (event: Dropping) => void): void
}

// What nothing in the page takes for itself is to be imported. The paths go from here to the main process.
window.addEventListener('dragover', (event) => {
  if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) event.preventDefault()
})
window.addEventListener('drop', (event) => {
  const files = event.dataTransfer?.files
  if (event.defaultPrevented || !files || files.length === 0) return
  event.preventDefault()
  const paths = Array.from(files, (file) => webUtils.getPathForFile(file))
  ipcRenderer.send(
    droppedChannel,
    paths.filter((each) => each !== ''),
  )
})

const bridge: Bridge = {
  ask,
  listen(hear) {
    listeners.add(hear)
    // Those who listen for other things are there when what runs now has ended.
    if (untold.length > 0) setTimeout(tellUntold)
    return () => void listeners.delete(hear)
  },
}

contextBridge.exposeInMainWorld('factsheets', bridge)
