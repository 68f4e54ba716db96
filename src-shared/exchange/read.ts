import type { z } from 'zod'
import { addressOf, type Address } from '../factsheet/address'
import { exchangeWords } from '../words/exchange'

/** One thing that is wrong with a file, and the address of the field where it is. */
export type Issue = { readonly address: Address; readonly message: string }

/**
 * Why a file was not read. unreadable: not text, not JSON, or damaged; untrusted: JSON that could mislead a program;
 * newer: from a later version of this app; malformed: JSON of another form.
 */
export type Unread = {
  readonly ok: false
  readonly code: 'malformed' | 'untrusted' | 'newer' | 'unreadable'
  readonly message: string
  readonly issues?: readonly Issue[]
}
export type Read<T> = { readonly ok: true; readonly value: T } | Unread

export function unread(code: Unread['code'], message: string, issues?: readonly Issue[]): Unread {
  return { ok: false, code, message, ...(issues && { issues }) }
}

/** What does not have the form that was asked for, in words, each with its address by ids. */
export const shapeIssues = (value: unknown, error: z.ZodError): readonly Issue[] =>
  error.issues.map((issue) => ({
    address: addressOf(value, issue.path.join('.')),
    message: messageOf(issue),
  }))

/** A file that does not have the form of a factsheet, and where. */
export function wrongShape(value: unknown, error: z.ZodError): Unread {
  const issues = shapeIssues(value, error)
  return unread('malformed', exchangeWords.wrongShape(issues.length), issues)
}

function messageOf(issue: z.core.$ZodIssue): string {
  const words = exchangeWords.issue
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? words.missing
        : words.shouldBe(issue.expected)
    case 'invalid_value':
      return words.oneOf(issue.values.map((value) => JSON.stringify(value)).join(', '))
    case 'invalid_format':
      return words.format(issue.format)
    case 'invalid_union':
      return words.unknownState
    case 'unrecognized_keys':
      return words.unknownKey(issue.keys.join(', '))
    default:
      return issue.message
  }
}
