import { ipcMain, type WebContents } from 'electron'
import type { Command } from '../../src-shared/contract/commands'
import { verbs, type Tiding, type Verb } from '../../src-shared/contract/verbs'
import { faultWords } from '../../src-shared/words/faults'
import { isTrusted } from './trust'

/** Carries each verb from our own page to `answer`, which replies as JSON text, and refuses whoever else asks. */
export function carryVerbs(
  origin: string,
  answer: (verb: Verb, asked: unknown) => Promise<string>,
): void {
  for (const verb of verbs) {
    ipcMain.handle(verb, (event, asked: unknown) =>
      isTrusted(event.senderFrame, origin) ? answer(verb, parsed(asked)) : untrusted,
    )
  }
}

/** What is no JSON is no question either: its verb refuses it. */
function parsed(asked: unknown): unknown {
  try {
    return JSON.parse(String(asked))
  } catch {
    return undefined
  }
}

const untrusted = JSON.stringify({
  ok: false,
  fault: { code: 'untrusted', message: faultWords.unknownVerb },
})

export function tell(contents: WebContents, tiding: Tiding, command?: Command): void {
  if (!contents.isDestroyed() && !contents.isCrashed()) contents.send('tiding', tiding, command)
}
