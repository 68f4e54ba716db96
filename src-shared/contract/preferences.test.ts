import { describe, expect, test } from 'vitest'
import { changedPreferences, usualPreferences } from './change-preferences'
import { preferencesFrom } from './read-preferences'

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const place = (part: string) => ({ part, scroll: 40 })

describe('what was kept', () => {
  test.each([undefined, null, 7, 'x', [], { panes: null, places: [], me: { name: '' } }])(
    'is the usual where it is damaged: %j',
    (kept) => expect(preferencesFrom(kept)).toEqual(usualPreferences),
  )

  test('is taken piece by piece, so that one damaged piece costs only itself', () => {
    const me = { id: idOf(1), name: 'An analyst' }
    expect(
      preferencesFrom({
        me,
        decimal: 'comma',
        panes: { panel: 300 },
        figure: 'bars',
        appearance: 'dark',
      }),
    ).toEqual({
      ...usualPreferences,
      me,
      panes: { ...usualPreferences.panes, panel: 300 },
      figure: 'bars',
    })
  })
})

describe('a change', () => {
  test('of one pane leaves the other, and everything else', () => {
    const changed = changedPreferences(usualPreferences, { panes: { panelShown: false } })
    expect(changed).toEqual({
      ...usualPreferences,
      panes: { ...usualPreferences.panes, panelShown: false },
    })
  })

  test('of places keeps the 200 newest', () => {
    let now = usualPreferences
    for (let number = 0; number < 201; number += 1)
      now = changedPreferences(now, { places: { [idOf(number)]: place('cover') } })
    expect(Object.keys(now.places)).toHaveLength(200)
    expect(now.places[idOf(0)]).toBeUndefined()
    now = changedPreferences(now, { places: { [idOf(1)]: place('sources') } })
    now = changedPreferences(now, { places: { [idOf(300)]: place('cover') } })
    expect(now.places[idOf(1)]).toEqual(place('sources'))
    expect(now.places[idOf(2)]).toBeUndefined()
  })

  test('of what the palette went to keeps the 20 newest, also when it is read again', () => {
    const recent = Array.from({ length: 21 }, (_, number) => `command ${number}`)
    const changed = changedPreferences(usualPreferences, { recent })
    expect(changed.recent).toEqual(recent.slice(0, 20))
    expect(preferencesFrom(JSON.parse(JSON.stringify(changed)))).toEqual(changed)
  })
})
