// What electron-builder makes of the staged application: a folder that runs, with Electron's powers beyond it taken away.
// Fuses: https://www.electronjs.org/docs/latest/tutorial/fuses; why each: SECURITY.md, point 19.
import { rm } from 'node:fs/promises'
import path from 'node:path'

/** @param {{ app: string, output: string, electron: { dist: string, version: string } }} places */
export const builderConfig = ({ app, output, electron }) => ({
  appId: 'org.factsheet-editor',
  productName: 'Factsheet Editor',
  executableName: 'factsheet-editor',
  directories: { app, output },
  electronDist: electron.dist,
  electronVersion: electron.version,
  asar: true,
  /** No package is to be found, installed or copied: what is staged is everything. */
  beforeBuild: async () => false,
  publish: null,
  linux: { target: 'dir', category: 'Office' },
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    enableEmbeddedAsarIntegrityValidation: true,
    resetAdHocDarwinSignature: false,
  },
  /** The runtime of the npm registry brings an app that starts whatever it is told to: it must not be shipped. */
  afterPack: ({ appOutDir }) =>
    rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true }),
})
