import { useState } from 'react'
import { chooseWords as words } from '../../src-shared/words/choose'
import { Button } from './button'
import controls from './controls.module.css'
import css from './choose-factsheets.module.css'

export type Choosable = { readonly id: string; readonly name: string }

/** A list that is longer is searched, not scrolled. */
const mostShown = 100

/** Which factsheets of the library something is done with. */
export function ChooseFactsheets({
  factsheets,
  chosen,
  onChoose,
}: {
  readonly factsheets: readonly Choosable[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}) {
  const [wanted, setWanted] = useState('')
  const sought = wanted.trim().toLowerCase()
  const found = factsheets.filter(({ name }) => name.toLowerCase().includes(sought))
  const shown = found.slice(0, mostShown)
  const choose = (those: readonly Choosable[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const { id } of those) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    onChoose(next)
  }
  return (
    <fieldset className={css['factsheets']}>
      <legend className={css['legend']}>{words.which(chosen.size, factsheets.length)}</legend>
      <div className={css['bar']}>
        <input
          className={controls['input']}
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Button onClick={() => choose(found, true)}>{words.all}</Button>
        <Button onClick={() => choose(found, false)}>{words.none}</Button>
      </div>
      <ul className={css['list']} aria-label={words.factsheets}>
        {shown.map((each) => (
          <li key={each.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(each.id)}
                onChange={(event) => choose([each], event.target.checked)}
              />
              {each.name}
            </label>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p className={css['hint']}>{words.shown(shown.length, found.length)}</p>
      )}
    </fieldset>
  )
}
