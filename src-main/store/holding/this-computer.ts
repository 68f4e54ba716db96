import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from '../file-system'

/** What a process can tell of itself and of its neighbours; handed in so that a test can be another computer. */
export type Computer = {
  readonly pid: number
  readonly host: string
  /** Empty where the system does not tell its starts apart. */
  readonly bootId: string
  isRunning(pid: number): boolean
  /** When a process began; empty where the system does not say. */
  startOf(pid: number): string
}

export function thisComputer(): Computer {
  return {
    pid: process.pid,
    host: hostname(),
    bootId: textOf('/proc/sys/kernel/random/boot_id'),
    isRunning,
    startOf: (pid) =>
      // The 22nd field (proc_pid_stat(5)); the name in the second may hold spaces and brackets itself.
      textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? '',
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return codeOf(error) === 'EPERM'
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
