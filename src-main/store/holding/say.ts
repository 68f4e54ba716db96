import { holdingWords as words } from '../../../src-shared/words/holding'
import { movingWords } from '../../../src-shared/words/moving'
import type { ReadOnlyWhy } from './access'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** Why nothing can be changed, in words. */
export function sayReadOnly(why: ReadOnlyWhy): string {
  switch (why.kind) {
    case 'held': {
      const { pid, host, startedAt } = why.holder
      const since = when.format(new Date(startedAt))
      return why.where === 'here'
        ? words.heldHere(pid, since)
        : words.heldElsewhere(host, pid, since, when.format(why.lastBeat))
    }
    case 'heldByUnknown':
      return words.heldByUnknown
    case 'left':
      return words.left
    case 'notWritable':
      return words.notWritable(why.reason)
    case 'newer':
      return words.newerFolder
    case 'asked':
      return words.onlyLooking
    case 'moving':
      return movingWords.whileMoving
  }
}
