import type { Holder } from './holder'
import type { Computer } from './this-computer'

/** A holder says so often that it is still there. */
export const beatEveryMs = 10_000
/** Who has been silent for so long is gone, where nothing better can tell. */
export const longSilenceMs = 120_000

/**
 * What becomes of a lock that somebody else has written: its holder works on this computer, on another one, or is gone.
 * A process on this computer can be looked for; of one elsewhere nothing is certain, since even its clock may be wrong.
 */
export function judgeHolder(
  holder: Holder,
  { me, now, lastBeat }: { readonly me: Computer; readonly now: Date; readonly lastBeat: Date },
): 'here' | 'elsewhere' | 'gone' {
  if (holder.host.toLowerCase() !== me.host.toLowerCase()) return 'elsewhere'
  if (differs(holder.bootId, me.bootId) || !me.isRunning(holder.pid)) return 'gone'
  const start = me.startOf(holder.pid)
  if (holder.processStart !== '' && start !== '') {
    return holder.processStart === start ? 'here' : 'gone'
  }
  return now.getTime() - lastBeat.getTime() > longSilenceMs ? 'gone' : 'here'
}

const differs = (one: string, other: string) => one !== '' && other !== '' && one !== other
