// The page of the form engines, in a window of the product's own runtime.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { run } from '../scripts/children.mjs'
import { openWindow } from './open-app.mjs'

const here = path.join(import.meta.dirname, 'forms')
/** That each of them has to show. */
export const inputs = 124 + 240

/** What people would pick instead. */
export const peers = [
  'react-hook-form',
  'tanstack-form',
  'final-form',
  'formik',
  'rjsf',
  'json-forms',
  'surveyjs',
]
/** With the least that shows the same, twice. */
export const engines = ['native', 'native again', ...peers]

/** @param {import('../scripts/launch.mjs').Prepared} prepared @param {string} scratch an empty folder */
export async function openEngines(prepared, scratch) {
  if (!existsSync(path.join(here, 'node_modules'))) {
    console.log('Installing the form engines to measure beside')
    const { code, output } = await run('npm', ['ci'], { cwd: here })
    if (code !== 0) throw new Error(`They do not install:\n${output}`)
  }
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: scratch,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
    },
  })
  return openWindow(prepared, [
    path.join(here, 'main.mjs'),
    `--user-data-dir=${scratch}/user`,
    path.join(scratch, 'index.html'),
  ])
}

/**
 * Mounts one of them in the page, loaded anew. Milliseconds until the second frame with it.
 * @param {import('@playwright/test').Page} page @param {string} name @returns {Promise<number>}
 */
export async function mounted(page, name) {
  await page.reload()
  const ms = await page.evaluate(
    (which) => /** @type {any} */ (window).mount(which),
    name.replace(' again', ''),
  )
  const shown = await page.locator('#root :is(input[type=text], input[type=checkbox])').count()
  if (shown !== inputs) throw new Error(`${name} shows ${shown} inputs instead of ${inputs}`)
  return ms
}
