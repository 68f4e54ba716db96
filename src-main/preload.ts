import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../src-shared/contract/bridge'
import type { Command } from '../src-shared/contract/commands'
import { verbs, type Tiding, type Verb } from '../src-shared/contract/verbs'

type Hear = Parameters<Bridge['listen']>[0]
const listeners = new Set<Hear>()

const ask = Object.fromEntries(
  verbs.map((verb) => [verb, (asked: string) => ipcRenderer.invoke(verb, asked)]),
) as Bridge['ask']

ipcRenderer.on('tiding', (_event, tiding: Tiding, command?: Command) => {
  // A page that does not listen yet, or no longer, has nothing to save.
  if (tiding === 'closing' && listeners.size === 0)
    void ipcRenderer.invoke('leave' satisfies Verb, '{}')
  for (const hear of listeners) hear(tiding, command)
})

const bridge: Bridge = {
  ask,
  listen(hear) {
    listeners.add(hear)
    return () => void listeners.delete(hear)
  },
}

contextBridge.exposeInMainWorld('factsheets', bridge)
