import { codebookFile, type CodebookFile } from '../codebook/crosswalk'
import { codebookFaults } from '../recoding/codebook-faults'
import { codebookWords } from '../words/codebook'
import { shapeIssues, unread, type Issue, type Read } from './read'
import { parseUntrusted } from './untrusted'

/** The codebook in a file that anybody may have made, or all that keeps it from being used here. */
export function readCodebook(bytes: Uint8Array): Read<CodebookFile> {
  const parsed = parseUntrusted(bytes)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const isOne =
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'factsheet-codebook'
  if (!isOne) return unread('malformed', codebookWords.faults.notACodebook)
  const read = codebookFile.safeParse(value)
  if (!read.success) return refused(shapeIssues(value, read.error).map(inSentence))
  const issues = codebookFaults(read.data)
  return issues.length === 0 ? { ok: true, value: read.data } : refused(issues)
}

const refused = (issues: readonly Issue[]) =>
  unread('malformed', codebookWords.faults.refused(issues.length), issues)

const inSentence = ({ address, message }: Issue): Issue => ({
  address,
  message: codebookWords.faults.at(address, message),
})
