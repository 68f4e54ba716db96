import { useEffect, useState } from 'react'
import type { Answers } from '../../src-shared/contract/contract'
import { exportWords as words } from '../../src-shared/words/export'
import { ask } from '../api'
import { Button } from '../controls/button'
import css from './export.module.css'

/** Often enough to be seen moving, seldom enough to cost nothing. */
const every = 250

/** How far the export has come, and the way to stop it. */
export function ExportProgress() {
  const [now, setNow] = useState<Answers<'exportProgress'>>(null)
  const [stopping, setStopping] = useState(false)
  useEffect(() => {
    const timer = setInterval(() => {
      void ask('exportProgress', {}).then((reply) => {
        if (reply.ok) setNow(reply.value)
      })
    }, every)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={css['progress']}>
      <progress aria-label={words.underWay} value={now?.done ?? 0} max={now?.of ?? 1} />
      <span role="status">{now ? words.progress(now.done, now.of, now.name) : ''}</span>
      <Button
        disabled={stopping || !now}
        onClick={() => {
          setStopping(true)
          void ask('stopExport', {})
        }}
      >
        {stopping ? words.stopping : words.stop}
      </Button>
    </div>
  )
}
