import type { Address } from '../factsheet/address'
import type { Text } from '../factsheet/text'
import { checkWords } from '../words/checks'
import { wellFormed, type Listener } from './problem'
import { languageComplaint } from './field'

/** That a text's language is one. Whether there must be a text is for its section to say. */
export function proseChecks(
  listener: Listener,
  address: Address,
  text: Text,
  field: () => string,
): void {
  wellFormed(listener, 'language-malformed', `${address}/lang`, languageComplaint(text.lang), () =>
    checkWords.languageOf(field()),
  )
}
