import { X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Factsheet } from '../../src-shared/factsheet/factsheet'
import type { VersionKind } from '../../src-shared/factsheet/version-kind'
import { historyWords as words } from '../../src-shared/words/history'
import { Button, IconButton } from '../controls/button'
import { withShortcut } from '../controls/shortcut'
import { useReadOnly } from '../fields/read-only'
import { AllChanges } from './all-changes'
import css from './history.module.css'
import type { Jump, Past, TitleOf } from './past'
import { Versions } from './versions-view'

/** The past of the open factsheet, in place of the work: its versions, any two compared, and who changed what. */
export function HistoryView({
  fromFile,
  since,
  kept,
  titleOf,
  onJump,
  onKeep,
  onLeave,
  ...past
}: Past & {
  readonly fromFile: { readonly record: Factsheet; readonly savedAt: string } | undefined
  readonly since: VersionKind | undefined
  readonly kept: number
  readonly titleOf: TitleOf
  readonly onJump: Jump
  readonly onKeep: () => void
  readonly onLeave: () => void
}) {
  const [shows, setShows] = useState<'versions' | 'changes'>('versions')
  const readOnly = useReadOnly()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
    // A dialog over it closes first.
    if (document.querySelector('[data-overlay]')) return
    event.preventDefault()
    onLeave()
  }
  return (
    // Escape leaves it from wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main className={css['history']} aria-label={words.title} onKeyDown={hear}>
      <div className={css['bar']}>
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <div className={css['tabs']} role="group" aria-label={words.show}>
          {(['versions', 'changes'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={shows === each}
              onClick={() => setShows(each)}
            >
              {words.shows[each]}
            </button>
          ))}
        </div>
        {readOnly === undefined ? (
          <Button title={withShortcut(words.keep, 'keepVersion')} onClick={onKeep}>
            {words.keep}
          </Button>
        ) : (
          <p className={css['readOnly']}>{words.readOnly(readOnly)}</p>
        )}
        <IconButton label={words.leave} onClick={onLeave}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {shows === 'versions' ? (
        <Versions
          fromFile={fromFile}
          since={since}
          kept={kept}
          past={past}
          titleOf={titleOf}
          onJump={onJump}
        />
      ) : (
        <AllChanges past={past} titleOf={titleOf} onJump={onJump} />
      )}
    </main>
  )
}
