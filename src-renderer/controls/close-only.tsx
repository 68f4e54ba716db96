import { appWords } from '../../src-shared/words/app'
import { Button } from './button'
import { DialogActions } from './dialog'

/** The foot of a dialog that there is nothing to decide in. */
export function CloseOnly({ onClose }: { readonly onClose: () => void }) {
  return (
    <DialogActions>
      <Button primary onClick={onClose}>
        {appWords.close}
      </Button>
    </DialogActions>
  )
}
