/**
 * How the folders of services are named that keep a folder the same on several computers. From what they make by
 * themselves on Windows, macOS and Linux; a folder that somebody has renamed is known by its marks.
 */
const named: readonly (readonly [service: string, folder: RegExp])[] = [
  ['OneDrive', /^OneDrive( - .+)?$/i],
  ['Dropbox', /^Dropbox( \(.+\))?$/i],
  ['Google Drive', /^(Google ?Drive|My Drive)$/i],
  ['iCloud Drive', /^(iCloud ?Drive( \(.+\))?|Mobile Documents|com~apple~CloudDocs)$/i],
  ['Nextcloud', /^Nextcloud\d*$/i],
  ['ownCloud', /^ownCloud\d*$/i],
  ['Box', /^Box( Sync)?$/],
  ['pCloud', /^pCloud ?Drive$/i],
  ['MEGA', /^MEGA(sync)?$/],
  ['Seafile', /^Seafile$/i],
  ['Proton Drive', /^Proton ?Drive$/i],
  ['Syncthing', /^Syncthing$/i],
]

/** Files by which a synced folder is known, whatever it is called. */
const marks: readonly (readonly [service: string, file: RegExp])[] = [
  ['Dropbox', /^\.dropbox(\.cache)?$/],
  ['Syncthing', /^\.stfolder$/],
  ['Nextcloud', /^\.nextcloudsync\.log$/],
  ['ownCloud', /^\.owncloudsync\.log$/],
  ['Nextcloud or ownCloud', /^\.?_?sync_[0-9a-f]+\.db$/],
  ['Google Drive', /^\.tmp\.drive(up|down)load$/],
]

/** The service whose folder a full path leads through, going by names alone. macOS keeps some in one folder of its own. */
export function cloudNamedIn(full: string): string | undefined {
  const steps = full.split(/[\\/]/)
  const kept = steps.indexOf('CloudStorage')
  const onMac = kept > 0 && steps[kept - 1] === 'Library' ? steps[kept + 1] : undefined
  if (onMac !== undefined) {
    const bare = onMac.split('-')[0]!
    return named.find(([, folder]) => folder.test(bare))?.[0] ?? bare
  }
  for (const step of steps) {
    const found = named.find(([, folder]) => folder.test(step))
    if (found) return found[0]
  }
  return undefined
}

/** The service that has left its mark among these names of a folder. */
export function cloudMarkedBy(names: readonly string[]): string | undefined {
  return marks.find(([, file]) => names.some((name) => file.test(name)))?.[0]
}
