import { useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { appWords } from '../../src-shared/words/app'
import { movingWords as words } from '../../src-shared/words/moving'
import { packingWords as packing } from '../../src-shared/words/packing'
import { ask } from '../api'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { sayReach } from './reach'
import css from './kept.module.css'

type Chosen = Exclude<Answers<'chooseLibraryFolder'>, { kind: 'none' }>

const willBecome = { empty: words.willMove, library: words.willOpen, new: words.willBegin } as const
const become = { empty: words.doMove, library: words.doOpen, new: words.doBegin } as const

/** Copies the library into another folder, compares, and goes on there; or opens the library of another folder. */
export function MoveDialog({
  onMoved,
  onClose,
}: {
  /** The library is another one now. */
  readonly onMoved: () => void
  readonly onClose: () => void
}) {
  const [now, setNow] = useState('')
  const [chosen, setChosen] = useState<Chosen>()
  const [said, setSaid] = useState('')
  const [isMoving, setMoving] = useState(false)
  useEffect(() => {
    void ask('describeFolder', {}).then((reply) => reply.ok && setNow(reply.value.folder))
  }, [])
  const choose = async () => {
    setSaid('')
    const reply = await ask('chooseLibraryFolder', {})
    if (!reply.ok) return setSaid(reply.fault.message)
    setChosen(reply.value.kind === 'none' ? undefined : reply.value)
  }
  const move = async () => {
    setMoving(true)
    setSaid(words.moving)
    const reply = await ask('moveLibrary', {})
    setMoving(false)
    setChosen(undefined)
    if (!reply.ok) return setSaid(reply.fault.message)
    const { folder, from, files } = reply.value
    setNow(folder)
    setSaid(files === null ? words.opened(folder) : words.moved(folder, files, from))
    onMoved()
  }
  const pack = async () => {
    setMoving(true)
    setSaid(packing.packing)
    const reply = await ask('packLibrary', {})
    setMoving(false)
    if (!reply.ok) return setSaid(reply.fault.message)
    const { value } = reply
    setSaid(value.outcome === 'written' ? packing.wasPacked(value.files, value.file) : '')
  }
  const unpack = async () => {
    setMoving(true)
    setSaid(packing.unpacking)
    const reply = await ask('unpackLibrary', {})
    setMoving(false)
    if (!reply.ok) return setSaid(reply.fault.message)
    const { value } = reply
    if (value.outcome === 'cancelled') return setSaid('')
    setNow(value.folder)
    setSaid(packing.wasUnpacked(value.files, value.folder))
    onMoved()
  }
  return (
    <Dialog wide needed={isMoving} title={words.heading} text={words.text} onClose={onClose}>
      {now !== '' && (
        <p className={css['place']}>
          {words.now} <bdi>{now}</bdi>
        </p>
      )}
      {chosen && (
        <p className={css['place']}>
          {willBecome[chosen.kind]} <bdi>{chosen.folder}</bdi>
        </p>
      )}
      {chosen?.reach && <p className={css['caution']}>{sayReach(chosen.reach)}</p>}
      <p className={css['said']} role="status">
        {said}
      </p>
      <section className={css['apart']} aria-labelledby="another-computer">
        <h3 id="another-computer">{packing.heading}</h3>
        <p>{packing.text}</p>
        <Button disabled={isMoving} onClick={() => void pack()}>
          {packing.pack}
        </Button>
        <Button disabled={isMoving} onClick={() => void unpack()}>
          {packing.unpack}
        </Button>
      </section>
      <DialogActions>
        <Button disabled={isMoving} onClick={onClose}>
          {appWords.close}
        </Button>
        <Button primary={!chosen} disabled={isMoving} onClick={() => void choose()}>
          {words.choose}
        </Button>
        {chosen && (
          <Button primary disabled={isMoving} onClick={() => void move()}>
            {become[chosen.kind]}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
