import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Tally } from './tally'

const alive = new Set<ChildProcess>()
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')))

/** What a process has said so far, a line at a time. */
export type Said = { readonly lines: readonly string[]; readonly errors: string }

export type Child = {
  readonly process: ChildProcess
  readonly said: Said
  /** Resolves at this line, or when the process has ended without it. */
  saying(line: string): Promise<void>
  /** Resolves when it has ended, and all it said has been heard. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

export type Order = { readonly trial: string; readonly [detail: string]: string | number }

/** Starts the trial on its own: a process that may die. `before` is a command that is to start it, such as setpriv. */
export function startTrial(order: Order, before: readonly string[] = [], script = trials): Child {
  const [command, ...args] = [...before, process.execPath, script, JSON.stringify(order)]
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  alive.add(child)
  const lines: string[] = []
  const said = { lines, errors: '' }
  const waiting = new Map<string, () => void>()
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      waiting.get(line)?.()
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text))
  const ended = once(child, 'close').then(([code, signal]) => {
    alive.delete(child)
    return { code: code as number | null, signal: signal as NodeJS.Signals | null }
  })
  const saying = (line: string) =>
    Promise.race([
      ended.then(() => {}),
      new Promise<void>((resolve) =>
        lines.includes(line) ? resolve() : waiting.set(line, resolve),
      ),
    ])
  return { process: child, said, saying, ended }
}

/** What a trial has counted itself, and says in its last line. */
export async function countOf({ ended, said }: Child): Promise<Tally> {
  const { code } = await ended
  const last = said.lines.at(-1)
  if (code !== 0 || !last?.startsWith('{')) throw new Error(`A trial failed: ${said.errors}`)
  return JSON.parse(last) as Tally
}

export const trials = path.join(import.meta.dirname, 'trials.mjs')

/** Does something for each, a few at a time, and answers in order. */
export async function afew<T, R>(
  items: readonly T[],
  width: number,
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = []
  let next = 0
  const work = async () => {
    while (next < items.length) {
      const index = next++
      answers[index] = await act(items[index]!)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  return answers
}
