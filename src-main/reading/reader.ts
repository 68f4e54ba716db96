import { unread, type Read } from '../../src-shared/exchange/read'
import type { Source } from '../../src-shared/factsheet/source'
import { receivingWords as words } from '../../src-shared/words/receiving'
import type { Listed } from './list-files'
import type {
  Answer,
  Channel,
  Foreign,
  Numbered,
  Origin,
  Request,
  StartChannel,
  StyledSources,
} from './protocol'

/** Reads what anybody may have made, somewhere else than here, and within limits. Never throws for what is in a file. */
export type Reader = {
  list(paths: readonly string[]): Promise<Listed>
  /** `addresses` are for review copies: those of the factsheet it was made of. */
  parse<As extends keyof Foreign>(
    as: As,
    from: Origin,
    addresses?: readonly string[],
  ): Promise<Read<Foreign[As]>>
  /** `style` is the file of one, which is looked at first. */
  styled(style: Uint8Array, sources: readonly Source[]): Promise<Read<StyledSources>>
  close(): void
}

/** The largest factsheet there has to be takes a second on a slow machine. */
const longestMs = 20_000
/** Nobody imports most of the time: then it need not run. */
const idleMs = 60_000

type Waiting = { readonly settle: (answer: unknown) => void; readonly timer: NodeJS.Timeout }

/** One request at a time, so that what takes too long, or ends the reader, is the file that was asked for. */
export function createReader(start: StartChannel, { limitMs = longestMs } = {}): Reader {
  let channel: Channel | undefined
  let waiting: (Waiting & { readonly n: number }) | undefined
  let count = 0
  let last: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  let isClosed = false

  const end = () => {
    const ending = channel
    channel = undefined
    ending?.close()
  }
  const settle = (is: unknown) => {
    const settled = waiting
    waiting = undefined
    if (!settled) return
    clearTimeout(settled.timer)
    settled.settle(is)
  }
  const open = (): Channel => {
    const opened = start({
      answered: ({ n, is }: Numbered<unknown>) => {
        if (waiting?.n === n) settle(is)
      },
      ended: () => {
        if (channel !== opened) return
        channel = undefined
        settle(unread('untrusted', words.refused.tooMuch))
      },
    })
    return opened
  }
  const ask = <R extends Request>(request: R): Promise<Answer<R>> => {
    const next = last.then(
      () =>
        new Promise<Answer<R>>((resolve) => {
          // What waited when the app was closed starts no process anew.
          if (isClosed) return resolve(unread('unreadable', words.refused.closed) as Answer<R>)
          clearTimeout(idle)
          channel ??= open()
          const n = (count += 1)
          const timer = setTimeout(() => {
            end()
            settle(unread('untrusted', words.refused.tooSlow(limitMs / 1000)))
          }, limitMs)
          waiting = { n, timer, settle: (is) => resolve(is as Answer<R>) }
          channel.post({ n, is: request })
        }),
    )
    last = next.finally(() => {
      clearTimeout(idle)
      idle = setTimeout(end, idleMs)
      idle.unref()
    })
    return next
  }

  return {
    async list(paths) {
      const listed = await ask({ kind: 'list', paths })
      // A folder may take too long as well.
      return 'files' in listed ? listed : { files: [], passedOver: 0, isCut: true }
    },
    styled: (style, sources) => ask({ kind: 'styled', style, sources }),
    parse: (as, from, addresses) => ask({ kind: 'parse', as, from, addresses }),
    close: () => {
      isClosed = true
      clearTimeout(idle)
      end()
      settle(unread('unreadable', words.refused.closed))
    },
  }
}
