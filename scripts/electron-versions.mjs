// Which versions of Electron this application runs on.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packageFolder } from './project.mjs'

/** The pinned one: types, development and packaging follow it. @returns {string} */
export const officialVersion = () =>
  JSON.parse(readFileSync(path.join(packageFolder('electron'), 'package.json'), 'utf8')).version

/** The one that npm-electron.mjs finds in an npm package; the oldest we run on. */
export const npmVersion = '33.2.1'
