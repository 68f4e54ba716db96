import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '../../../src-shared/contract/reply'
import { holdingWords as words } from '../../../src-shared/words/holding'
import { reasonOf } from '../disk-faults'
import { codeOf, isMissing, type FileSystem } from '../file-system'
import { writeDurably } from '../write-durably'
import { keyOf, mayBeAskedFor, type Access, type ReadOnlyWhy } from './access'
import { holderIn, holderText, type Holder } from './holder'
import { beatEveryMs, judgeHolder, longSilenceMs } from './judge'
import { sayReadOnly } from './say'
import { thisComputer, type Computer } from './this-computer'

/** Whether this process may write into a data folder. One process at a time may; who comes later reads. */
export type FolderHold = {
  readonly access: Access
  /** Called once the folder is known to be there. Never throws: what cannot be held is read. */
  take(isNewer: boolean): Promise<void>
  /** Takes the folder from whoever holds it on another computer, or has left. Throws where nobody may. */
  takeOver(): Promise<void>
  /** Says that we are still here, and finds out whether others came or went. Done by itself every 10 s. */
  beat(): Promise<void>
  release(): Promise<void>
}

/** For those who only look: the command line's export. */
export const lookOnly: FolderHold = withoutLock({ kind: 'readOnly', why: { kind: 'asked' } })

/** No lock at all: compare before write is then what protects a record. For tests, and for a folder of one's own making. */
export const unheld = (): FolderHold => withoutLock({ kind: 'full' })

function withoutLock(access: Access): FolderHold {
  return {
    get access() {
      return access
    },
    take(isNewer) {
      if (isNewer) access = { kind: 'readOnly', why: { kind: 'newer' } }
      return Promise.resolve()
    },
    takeOver: () => Promise.resolve(),
    beat: () => Promise.resolve(),
    release: () => Promise.resolve(),
  }
}

export function createFolderHold(given: {
  readonly folder: string
  readonly fs: FileSystem
  readonly newId: () => string
  readonly clock?: () => Date
  readonly me?: Computer
  /** Hears of every change but the first. */
  readonly onChange?: (access: Access) => void
}): FolderHold {
  const { fs, clock = () => new Date(), me = thisComputer(), onChange = () => {} } = given
  const file = path.join(given.folder, 'lock')
  const guard = path.join(given.folder, 'lock.taking')
  const nonce = given.newId()
  // Until it was tried, nothing but the folder itself is made.
  let access: Access = { kind: 'full' }
  let timer: NodeJS.Timeout | undefined

  const become = (next: Access) => {
    const before = access
    access = next
    if (keyOf(before) !== keyOf(next)) onChange(next)
  }
  const myself = (): Holder => ({
    pid: me.pid,
    host: me.host,
    bootId: me.bootId,
    processStart: me.startOf(me.pid),
    startedAt: clock().toISOString(),
    nonce,
  })

  /** Who holds the folder now: nobody, we, or somebody else. */
  const look = async (): Promise<'nobody' | 'gone' | 'we' | ReadOnlyWhy> => {
    try {
      const lastBeat = new Date((await fs.stat(file)).mtimeMs)
      const holder = holderIn(await fs.readFile(file))
      if (!holder) {
        // It is being written this moment, or its writer died at it.
        const silence = clock().getTime() - lastBeat.getTime()
        return silence > longSilenceMs ? 'gone' : { kind: 'heldByUnknown' }
      }
      if (holder.nonce === nonce) return 'we'
      const where = judgeHolder(holder, { me, now: clock(), lastBeat })
      return where === 'gone' ? 'gone' : { kind: 'held', where, holder, lastBeat }
    } catch (error) {
      if (isMissing(error)) return 'nobody'
      return { kind: 'heldByUnknown' }
    }
  }

  /** Writes the lock where there is none. False where somebody was faster. */
  const claim = async (): Promise<boolean> => {
    try {
      // Not synced: it is worth nothing after a power cut. Readable for all, so that others can say who we are.
      const open = await fs.open(file, 'wx', 0o644)
      const bytes = new TextEncoder().encode(holderText(myself()))
      try {
        await open.write(bytes, 0, bytes.length, 0)
      } finally {
        await open.close()
      }
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  }

  /** Replaces a lock, one process at a time; two that found the same one gone would otherwise both have it. */
  const replace = async (mayReplace: (found: Awaited<ReturnType<typeof look>>) => boolean) => {
    await sweepGuard()
    const open = await fs.open(guard, 'wx', 0o600)
    try {
      await open.close()
      if (!mayReplace(await look())) return
      await writeDurably(file, new TextEncoder().encode(holderText(myself())), { fs })
    } finally {
      await fs.unlink(guard).catch(() => {})
    }
  }
  const sweepGuard = async () => {
    const facts = await fs.stat(guard).catch(() => undefined)
    if (facts && clock().getTime() - facts.mtimeMs > longSilenceMs) {
      await fs.unlink(guard).catch(() => {})
    }
  }

  const settle = async (): Promise<Access> => {
    try {
      // A lock that is being written this moment can be read in the next.
      for (let tries = 0; ; tries += 1) {
        const found = await look()
        if (found === 'we') return { kind: 'full' }
        if (found === 'nobody') {
          if (await claim()) return { kind: 'full' }
        } else if (found === 'gone') {
          await replace((again) => again === 'gone')
        } else if (found.kind !== 'heldByUnknown' || tries >= 5) {
          return { kind: 'readOnly', why: found }
        }
        if (tries >= 5) return { kind: 'readOnly', why: { kind: 'heldByUnknown' } }
        if (tries > 0) await pause(20 * tries)
      }
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return { kind: 'readOnly', why: { kind: 'heldByUnknown' } }
      return { kind: 'readOnly', why: { kind: 'notWritable', reason: reasonOf(error) } }
    }
  }

  const hold: FolderHold = {
    get access() {
      return access
    },
    async take(isNewer) {
      if (isNewer) {
        access = { kind: 'readOnly', why: { kind: 'newer' } }
        return
      }
      access = await settle()
      timer ??= setInterval(() => void hold.beat(), beatEveryMs).unref()
    },
    async beat() {
      if (access.kind === 'full') {
        const found = await look()
        if (found === 'we') return fs.touch(file, clock()).catch(() => {})
        // The folder itself may be gone for a while: then the writes say so.
        if (found === 'nobody') return void (await claim().catch(() => {}))
        if (found !== 'gone') return become({ kind: 'readOnly', why: found })
        return become(await settle())
      }
      const { kind } = access.why
      if (kind === 'newer' || kind === 'left' || kind === 'asked') return
      if (kind === 'notWritable') {
        // Not at once: what was read meanwhile must be read again before it is edited.
        if ((await settle()).kind === 'full') become({ kind: 'readOnly', why: { kind: 'left' } })
        return
      }
      const found = await look()
      if (found === 'nobody' || found === 'gone') {
        become({ kind: 'readOnly', why: { kind: 'left' } })
      } else if (found !== 'we') become({ kind: 'readOnly', why: found })
    },
    async takeOver() {
      if (access.kind === 'full') return
      const { why } = access
      const asked = mayBeAskedFor(why)
      if (asked === 'no') throw new Fault('readOnly', sayReadOnly(why))
      try {
        if (asked === 'ask') {
          await replace((found) => typeof found === 'string' || mayBeAskedFor(found) === 'ask')
        }
      } catch (error) {
        throw new Fault('unwritable', words.notTaken(reasonOf(error)), undefined, { cause: error })
      }
      become(await settle())
      if (access.kind === 'readOnly') throw new Fault('readOnly', sayReadOnly(access.why))
    },
    async release() {
      clearInterval(timer)
      timer = undefined
      if (access.kind === 'full' && (await look()) === 'we') await fs.unlink(file).catch(() => {})
    },
  }
  return hold
}
