import { useState } from 'react'
import { appWords } from '../../src-shared/words/app'
import { holdingWords as words } from '../../src-shared/words/holding'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import type { Folder } from './folder'
import css from './banner.module.css'

/** Says above every view why nothing can be changed, and offers to end it where that can be done here. */
export function ReadOnlyBanner({
  readOnly: { message, takeOver },
  say,
  onTaken,
}: {
  readonly readOnly: NonNullable<Folder['readOnly']>
  readonly say: (message: string) => void
  /** What was read until now may be older than what the folder holds. */
  readonly onTaken: () => void
}) {
  const [asking, setAsking] = useState(false)
  const take = async () => {
    setAsking(false)
    const reply = await ask('takeOver', {})
    if (reply.ok) onTaken()
    else say(reply.fault.message)
  }
  return (
    <div className={css['banner']} role="status">
      <p>
        <b>{words.heading}.</b> {message}
      </p>
      {takeOver === 'free' && (
        <Button primary onClick={() => void take()}>
          {words.editHere}
        </Button>
      )}
      {takeOver === 'ask' && <Button onClick={() => setAsking(true)}>{words.takeOver}</Button>}
      {asking && (
        <Dialog needed title={words.askHeading} text={words.ask} onClose={() => setAsking(false)}>
          <DialogActions>
            <Button onClick={() => void take()}>{words.editHere}</Button>
            <Button primary onClick={() => setAsking(false)}>
              {appWords.cancel}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  )
}
