import type { z } from 'zod'
import type { Issue } from '../factsheet/issue'
import { faultWords } from '../words/faults'
import { contract, type Answers, type Asks } from './contract'
import { verbs, type Verb } from './verbs'

export const faultCodes = [
  'malformed',
  'notFound',
  'stale',
  'unreadable',
  'unwritable',
  'readOnly',
  'locked',
  'vanished',
  'incomplete',
  'untrusted',
  'newer',
  'unexpected',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** Why a verb was not done: a sentence for the person who asked. */
export type FaultData = {
  readonly code: FaultCode
  readonly message: string
  readonly issues?: readonly Issue[]
}

/** Thrown by handlers and store; crosses to the window as data, never as an exception. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    readonly issues?: readonly Issue[],
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'Fault'
  }

  toData(): FaultData {
    return { code: this.code, message: this.message, ...(this.issues && { issues: this.issues }) }
  }
}

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FaultData }

export type Handlers = {
  readonly [V in Verb]: (asked: Asks<V>) => Promise<Answers<V>> | Answers<V>
}

/**
 * Answers one verb. Parses what is asked and what is answered, never throws, knows no Electron.
 * `note` hears of what nobody foresaw, for the log; the window gets a sentence without its details.
 */
export async function reply(
  handlers: Handlers,
  verb: unknown,
  asked: unknown,
  note: (error: unknown) => void = () => {},
): Promise<Reply<unknown>> {
  if (!isVerb(verb)) return refused('malformed', faultWords.unknownVerb)
  const exchange: { asks: z.ZodType; answers: z.ZodType } = contract[verb]
  const question = exchange.asks.safeParse(asked)
  if (!question.success) {
    return refused('malformed', faultWords.malformedQuestion, issuesOf(question.error))
  }
  try {
    const handle = handlers[verb] as (asked: unknown) => unknown
    const value = exchange.answers.safeParse(await handle(question.data))
    if (value.success) return { ok: true, value: value.data }
    note(value.error)
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.toData() }
    note(error)
  }
  return refused('unexpected', faultWords.unexpected)
}

export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({ address: issue.path.join('/'), message: issue.message }))
}

function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && (verbs as readonly string[]).includes(verb)
}

function refused(code: FaultCode, message: string, issues?: readonly Issue[]): Reply<never> {
  return { ok: false, fault: { code, message, ...(issues && { issues }) } }
}
