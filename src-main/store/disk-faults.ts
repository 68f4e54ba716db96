import { Fault } from '../../src-shared/contract/reply'
import { storeWords } from '../../src-shared/words/store'
import { codeOf } from './file-system'

/** The system's reason in words, for the middle of a sentence. */
export const reasonOf = (error: unknown) => storeWords.reason(codeOf(error))

/** A fault passes as it is; anything else becomes one whose sentence `say` makes from the reason. */
export function asFault(
  code: 'unwritable' | 'unreadable',
  say: (reason: string) => string,
  error: unknown,
): Fault {
  return error instanceof Fault
    ? error
    : new Fault(code, say(reasonOf(error)), undefined, { cause: error })
}
