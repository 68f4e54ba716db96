// A module of the product's sources, for a bench that needs one of its functions and no build.
import path from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../scripts/project.mjs'

/** @param {string} file from the project's root @returns {Promise<any>} */
export const fromSource = async (file) => (await runnerImport(path.join(root, file))).module
