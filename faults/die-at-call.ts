import { writeSync } from 'node:fs'
import { live } from './day'
import { intercepted, realDisk } from './disk'
import { keeperNamed } from './keepers'

export const moments = ['before', 'during', 'after'] as const
export type Moment = (typeof moments)[number]

/** Lives through the day on a real disk, and is killed at one of its calls. Says each step that was acknowledged. */
export async function dieAtCall(
  keeper: string,
  folder: string,
  call: number,
  moment: string,
): Promise<void> {
  let calls = 0
  const disk = intercepted(realDisk, async ({ act, half }) => {
    if (calls++ !== call) return act()
    if (moment === 'during') await half?.()
    if (moment === 'after') await act().catch(() => {})
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => {})
  })
  await live(keeperNamed(keeper), folder, disk, {
    begins: () => {},
    ended: () => writeSync(1, 'ACK\n'),
  })
}
