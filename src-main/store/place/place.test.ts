import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder } from '../testland'
import { cloudNamedIn } from './cloud'
import { isOverNetwork, mountsOnLinux, mountsOnMac } from './mounts'
import { reachInto } from './place'

describe('a folder of a service is known by its name', () => {
  test.each([
    ['C:\\Users\\x\\OneDrive - Ministry\\Documents\\library', 'OneDrive'],
    ['/home/x/Dropbox (Team)/library', 'Dropbox'],
    ['G:\\My Drive\\library', 'Google Drive'],
    ['/Users/x/Library/Mobile Documents/com~apple~CloudDocs/library', 'iCloud Drive'],
    ['/Users/x/Library/CloudStorage/OneDrive-Ministry/library', 'OneDrive'],
    ['/Users/x/Library/CloudStorage/Kdrive-x/library', 'Kdrive'],
    ['/home/x/Nextcloud2/library', 'Nextcloud'],
  ])('%s', (full, service) => expect(cloudNamedIn(full)).toBe(service))

  test.each(['/home/x/Documents/library', '/home/x/Dropboxes/library', '/srv/mybox/library'])(
    'not %s',
    (full) => expect(cloudNamedIn(full)).toBeUndefined(),
  )
})

test('a folder that was renamed is known by what the service leaves there, also through a link', () =>
  inFolder(async (folder) => {
    const library = path.join(folder, 'Ours', 'deep', 'library')
    await mkdir(library, { recursive: true })
    expect(await reachInto(library)).toBeUndefined()
    await writeFile(path.join(folder, 'Ours', '.dropbox'), '')
    expect(await reachInto(library)).toEqual({ kind: 'cloud', service: 'Dropbox' })
    const link = path.join(folder, 'link')
    await symlink(path.join(folder, 'Ours'), link)
    expect(await reachInto(path.join(link, 'not', 'there', 'yet'))).toMatchObject({ kind: 'cloud' })
  }))

test('a mount of a network is told from one of this computer', () => {
  const linux = mountsOnLinux(
    [
      '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
      '40 22 0:35 / /mnt/the\\040team rw,relatime shared:2 - cifs //server/team rw',
      '41 22 0:36 / /mnt/here rw,relatime - fuse.mergerfs here rw',
      '42 22 0:37 / /mnt/ssh rw - fuse.sshfs x@y:/ rw',
    ].join('\n'),
  )
  expect(isOverNetwork('/mnt/the team/library', linux)).toBe(true)
  expect(isOverNetwork('/mnt/ssh/library', linux)).toBe(true)
  expect(isOverNetwork('/mnt/here/library', linux)).toBe(false)
  expect(isOverNetwork('/mnt/the teams/library', linux)).toBe(false)
  expect(isOverNetwork('/home/x/library', linux)).toBe(false)
  const mac = mountsOnMac(
    '/dev/disk3s1 on / (apfs, local)\n//x@server/team on /Volumes/team (smbfs, nodev, mounted by x)',
  )
  expect(isOverNetwork('/Volumes/team/library', mac)).toBe(true)
  expect(isOverNetwork('/Users/x', mac)).toBe(false)
})
