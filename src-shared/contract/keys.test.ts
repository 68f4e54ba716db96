import { describe, expect, test } from 'vitest'
import { acceleratorOf, commands } from './commands'
import { keysOf, keysOfCommand, writtenKeys } from './keys'

describe('keys', () => {
  test('are written as each platform prints them', () => {
    expect(writtenKeys(keysOf('CmdOrCtrl+Shift+M', false), false)).toBe('Ctrl+Shift+M')
    expect(writtenKeys(keysOf('CmdOrCtrl+Shift+M', true), true)).toBe('⌘⇧M')
    expect(keysOf('Alt+Up', false)).toEqual(['Alt', '↑'])
    expect(keysOf('Cmd+[', true)).toEqual(['⌘', '['])
  })

  test.each([true, false])('every shortcut of a command can be written (Mac: %s)', (onMac) => {
    for (const command of commands) {
      const accelerator = acceleratorOf(command, onMac)
      const keys = keysOfCommand(command, onMac)
      expect(accelerator === undefined || keys?.length === accelerator.split('+').length).toBe(true)
      expect(keys ?? []).not.toContain('CmdOrCtrl')
    }
  })

  test('no command is without a key but those that need none', () => {
    const without = commands.filter((command) => keysOfCommand(command, false) === undefined)
    expect(without).toEqual([
      'nextEdition',
      'compare',
      'cockpit',
      'importFolder',
      'openSample',
      'moveToTrash',
      'yourName',
      'backups',
      'trash',
      'moveLibrary',
      'codebook',
      'compareEditions',
      'compareWith',
      'secondCoding',
      'allNotes',
      'review',
      'decimalComma',
      'decimalPoint',
    ])
  })
})
