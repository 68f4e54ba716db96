import type { FaultData } from '../../src-shared/contract/reply'
import { editorWords } from '../../src-shared/words/editor'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'

const words = editorWords.leaving

/** Asked only where closing would lose something that could not be saved. */
export function LeavingDialog({
  fault,
  onStay,
  onAgain,
  onLeave,
  onKeepApart,
  onSaveCopy,
}: {
  readonly fault: FaultData
  readonly onStay: () => void
  readonly onAgain: () => void
  readonly onLeave: () => void
  readonly onKeepApart: () => void
  readonly onSaveCopy: () => void
}) {
  return (
    <Dialog needed title={words.heading} text={`${fault.message} ${words.text}`} onClose={onStay}>
      <DialogActions>
        <Button onClick={onLeave}>{words.leave}</Button>
        <Button onClick={onSaveCopy}>{editorWords.saving.saveCopy}</Button>
        <Button onClick={onStay}>{words.stay}</Button>
        {fault.code === 'stale' ? (
          <Button primary onClick={onKeepApart}>
            {editorWords.saving.keepApart}
          </Button>
        ) : (
          <Button primary onClick={onAgain}>
            {words.again}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
