import { commands, needsFactsheet, type Command } from '../../src-shared/contract/commands'
import { keysOf, keysOfCommand } from '../../src-shared/contract/keys'
import { appWords } from '../../src-shared/words/app'
import { fieldWords } from '../../src-shared/words/fields'
import { keyWords as words } from '../../src-shared/words/keys'
import { menuWords } from '../../src-shared/words/menu'
import { Button } from '../controls/button'
import { Dialog, DialogActions } from '../controls/dialog'
import { Keys } from '../controls/keys'
import { isApple } from '../controls/shortcut'
import css from './help.module.css'

const emptyNames = {
  notAvailable: fieldWords.empties.notAvailableHint,
  notApplicable: fieldWords.empties.notApplicableHint,
  clear: fieldWords.empties.clear,
} as const

/** Every command with its keys, from the list that the menu is made of, and the keys that work in place. */
export function ShortcutList() {
  const of = (isOfFactsheet: boolean) =>
    commands.filter((command) => needsFactsheet(command) === isOfFactsheet)
  return (
    <div className={css['shortcuts']}>
      <CommandKeys heading={words.anywhere} commands={of(false)} />
      <CommandKeys heading={words.factsheet} commands={of(true)} />
      <section>
        <h3>{words.empties}</h3>
        <dl>
          {(['notAvailable', 'notApplicable', 'clear'] as const).map((empty) => (
            <div key={empty}>
              <dt>{emptyNames[empty]}</dt>
              <dd>
                <Keys keys={keysOf(fieldWords.keys.empties(isApple)[empty], isApple)} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {words.inPlace.map(({ heading, keys }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <dl>
            {keys.map((each) => (
              <div key={each.does}>
                <dt>{each.does}</dt>
                <dd>
                  <Keys keys={each.keys.flatMap((key) => keysOf(key, isApple))} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function CommandKeys({
  heading,
  commands: shown,
}: {
  readonly heading: string
  readonly commands: readonly Command[]
}) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl>
        {shown.map((command) => {
          const keys = keysOfCommand(command, isApple)
          return (
            <div key={command}>
              <dt>{menuWords[command].replace(/…$/, '')}</dt>
              <dd>{keys ? <Keys keys={keys} /> : <span>{words.none}</span>}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog wide title={words.heading} onClose={onClose}>
      {/* It scrolls, so it must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css['scroll']} role="region" aria-label={words.heading} tabIndex={0}>
        <ShortcutList />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{appWords.close}</Button>
      </DialogActions>
    </Dialog>
  )
}
