import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from '../store/testland'
import { openPreferences } from './preferences'

const place = { x: 1, y: 2, width: 1200, height: 800, maximized: false }

test('preferences outlive a restart, and those that cannot be read are the usual ones', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'preferences.json')
    const preferences = await openPreferences(file)
    expect(preferences.now).toEqual({ appearance: 'system' })
    preferences.change({ appearance: 'dark' })
    preferences.change({ place })
    preferences.change({ lastFolder: folder })
    preferences.change({ window: { decimal: '.' } })
    await preferences.settled()
    expect((await openPreferences(file)).now).toEqual({
      appearance: 'dark',
      place,
      lastFolder: folder,
      window: { decimal: '.' },
    })
    for (const damaged of ['', '{', 'null', '7', '{"appearance":"pink","place":{"x":1}}']) {
      await writeFile(file, damaged)
      expect((await openPreferences(file)).now).toEqual({ appearance: 'system' })
    }
  }))

test('preferences that cannot be written change nothing but themselves', () =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'missing', 'preferences.json')
    const preferences = await openPreferences(file)
    preferences.change({ appearance: 'light' })
    await preferences.settled()
    expect(preferences.now.appearance).toBe('light')
    await expect(readFile(file)).rejects.toThrow('ENOENT')
  }))
