import { changeListWords } from '../../src-shared/words/editions'
import { CloseOnly } from '../controls/close-only'
import { Dialog } from '../controls/dialog'

/** Instead of what has changed between two editions, where there is only one. */
export function NoOtherEdition({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={changeListWords.heading} text={changeListWords.noOther} onClose={onClose}>
      <CloseOnly onClose={onClose} />
    </Dialog>
  )
}
