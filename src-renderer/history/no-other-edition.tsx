import { appWords } from '../../src-shared/words/app'
import { changeListWords } from '../../src-shared/words/editions'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'

/** Instead of what has changed between two editions, where there is only one. */
export function NoOtherEdition({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={changeListWords.heading} text={changeListWords.noOther} onClose={onClose}>
      <DialogActions>
        <Button primary onClick={onClose}>
          {appWords.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
