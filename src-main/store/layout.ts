import path from 'node:path'

export type DataFolder = {
  readonly folder: string
  readonly records: string
  readonly trash: string
  /** A folder for each factsheet that has been edited, made when it first is. */
  readonly journal: string
  /** A folder of versions for each factsheet that has any. */
  readonly history: string
  /** Bytes that were damaged, never taken away by the app, and what became of them. */
  readonly quarantine: string
  /** A folder for each backup. */
  readonly backups: string
  /** Codebooks that were loaded, and what takes the last one back; made with the first. */
  readonly codebooks: string
  /** Files on their way to their places; there only while they are. */
  readonly staging: string
}

export function dataFolderAt(folder: string): DataFolder {
  const within = (name: string) => path.join(folder, name)
  return {
    folder,
    records: within('records'),
    trash: within('trash'),
    journal: within('journal'),
    history: within('history'),
    quarantine: within('quarantine'),
    backups: within('backups'),
    codebooks: within('codebooks'),
    staging: within('staging'),
  }
}
