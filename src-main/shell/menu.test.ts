import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { commands, type Command } from '../../src-shared/contract/commands'
import { menuTemplate } from './menu'

function menuOn(platform: NodeJS.Platform, developing = false) {
  const chosen: Command[] = []
  const template = menuTemplate({
    platform,
    developing,
    appearance: 'dark',
    decimal: ',',
    choose: (command) => chosen.push(command),
    setAppearance: () => {},
    showDataFolder: () => {},
    edits: { undo: 'remove policy', redo: null },
  })
  const all = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
  return { items: all(template), chosen }
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  test('has every command once, and choosing it says so', () => {
    const { items, chosen } = menuOn(platform)
    for (const item of items) {
      if (item.id) (item.click as () => void)()
    }
    expect(chosen.toSorted()).toEqual([...commands].toSorted())
  })

  test('says what undo would take back', () => {
    const { items } = menuOn(platform)
    const labelOf = (id: string) => items.find((item) => item.id === id)?.label
    expect(labelOf('undo')).toBe('Undo: remove policy')
    expect(labelOf('redo')).toBe('Redo')
  })

  test('gives no shortcut twice', () => {
    const { items } = menuOn(platform)
    const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('ticks the appearance and the decimal sign in use, and shows tools of developers to developers only', () => {
    const { items } = menuOn(platform)
    expect(items.filter((item) => item.checked).map((item) => item.label)).toEqual([
      'Dark',
      'Decimal Comma (6,5)',
    ])
    const roles = (developing: boolean) =>
      menuOn(platform, developing).items.map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(false)).not.toContain('reload')
    expect(roles(true)).toContain('toggleDevTools')
  })
})
