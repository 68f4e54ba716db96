import eccp2022 from '../../resources/codebooks/eccp-2022.json' with { type: 'json' }
import eccp2022NotAttested from '../../resources/codebooks/eccp-2022-not-attested.json' with { type: 'json' }
import { codebook, codebookExtension, type Codebook, type CodebookExtension } from './schema'

/** The codebooks this app knows. A later edition is one more file in `resources/codebooks` and one more line here. */
export const codebooks: readonly Codebook[] = [codebook.parse(eccp2022)]
export const codebookExtensions: readonly CodebookExtension[] = [
  codebookExtension.parse(eccp2022NotAttested),
]

/** The codebook that a new factsheet begins with. */
export const currentCodebook: Codebook = codebooks[codebooks.length - 1]!
