import { Trash2 } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { ListedStyle } from '../../../src-shared/contract/contract'
import { plainEntry } from '../../../src-shared/document/entry'
import type { Inline } from '../../../src-shared/document/tree'
import { appWords } from '../../../src-shared/words/app'
import { styleWords as words } from '../../../src-shared/words/references'
import { ask } from '../../api'
import { Button, IconButton } from '../../controls/button'
import { Dialog, DialogActions } from '../../controls/dialog'
import { recordOf, useFactsheetForm } from '../../fields/form'
import { useChangePreferences, usePreference } from '../../preferences/preferences'
import { Inlines } from './inlines'
import css from './references.module.css'

/** So many sources show what a style does. */
const shownSources = 4

/** Which style the bibliography is printed in, with some of its entries in it; others can be loaded. */
export function CitationStyle({ onClose }: { readonly onClose: () => void }) {
  const chosen = usePreference((all) => all.citationStyle)
  const change = useChangePreferences()
  const [styles, setStyles] = useState<readonly ListedStyle[]>([])
  const [failure, setFailure] = useState('')
  const list = useCallback(async () => {
    const reply = await ask('listStyles', {})
    if (reply.ok) setStyles(reply.value.styles)
    else setFailure(reply.fault.message)
  }, [])
  useEffect(() => void list(), [list])

  const choose = (citationStyle: string) => {
    setFailure('')
    change({ citationStyle })
  }
  const load = async () => {
    setFailure('')
    const reply = await ask('addStyle', {})
    if (!reply.ok) return setFailure(reply.fault.message)
    if (reply.value.outcome === 'cancelled') return
    choose(reply.value.style.id)
    await list()
  }
  const remove = async (id: string) => {
    const reply = await ask('removeStyle', { id })
    if (!reply.ok) return setFailure(reply.fault.message)
    if (id === chosen) choose('')
    await list()
  }
  const series: ListedStyle = { id: '', title: words.series, own: false }
  return (
    <Dialog wide title={words.heading} text={words.text} onClose={onClose}>
      <fieldset className={css['styles']}>
        <legend className="visually-hidden">{words.styles}</legend>
        {[series, ...styles].map(({ id, title, own }) => (
          <div key={id}>
            <label>
              <input
                type="radio"
                name="citation-style"
                checked={id === chosen}
                onChange={() => choose(id)}
              />
              <bdi>{title}</bdi>
            </label>
            {own && (
              <IconButton label={words.remove(title)} onClick={() => void remove(id)}>
                <Trash2 size={14} aria-hidden />
              </IconButton>
            )}
          </div>
        ))}
      </fieldset>
      <Sample style={chosen} onFailure={setFailure} />
      <p className={css['failure']} role="alert">
        {failure}
      </p>
      <DialogActions>
        <span className={css['hint']}>{words.loadHint}</span>
        <Button onClick={() => void load()}>{words.load}</Button>
        <Button primary onClick={onClose}>
          {appWords.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Sample({
  style,
  onFailure,
}: {
  readonly style: string
  readonly onFailure: (message: string) => void
}) {
  const form = useFactsheetForm()
  const [entries, setEntries] = useState<readonly (readonly Inline[])[]>()
  useEffect(() => {
    let isWanted = true
    const sources = recordOf(form).sources.slice(0, shownSources)
    if (style === '' || sources.length === 0) {
      setEntries(sources.map(plainEntry))
      return
    }
    void ask('styleSources', { style, sources }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setEntries(reply.value.entries.map(({ inlines }) => inlines))
      else {
        setEntries([])
        onFailure(reply.fault.message)
      }
    })
    return () => {
      isWanted = false
    }
  }, [form, style, onFailure])
  return (
    // It scrolls, so it must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className={css['sample']} aria-label={words.sample} aria-busy={!entries} tabIndex={0}>
      {entries?.map((inlines, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <Inlines inlines={inlines} />
        </li>
      ))}
      {!entries && <li>{words.waiting}</li>}
      {entries?.length === 0 && <li>{words.noSource}</li>}
    </ol>
  )
}
