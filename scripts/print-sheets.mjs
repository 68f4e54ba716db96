// Puts the style sheets and the fonts of the printed factsheet beside the window's page (a plugin of vite).
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packageFolder, root } from './project.mjs'

/** Static fonts, for a PDF embeds variable ones as shapes without names (Type 3); one sheet for each script. */
/** @type {Readonly<Record<string, readonly [packageName: string, styles: readonly string[]]>>} */
const scripts = {
  western: ['@fontsource/noto-sans', ['400', '400-italic', '700', '700-italic']],
  korean: ['@fontsource/noto-sans-kr', ['400', '700']],
  japanese: ['@fontsource/noto-sans-jp', ['400', '700']],
  chinese: ['@fontsource/noto-sans-sc', ['400', '700']],
  arabic: ['@fontsource/noto-sans-arabic', ['400', '700']],
}

/** @returns {import('vite').Plugin} */
export function printSheets() {
  return {
    name: 'print-sheets',
    apply: 'build',
    generateBundle() {
      const emit = (/** @type {string} */ name, /** @type {string | Uint8Array} */ source) =>
        this.emitFile({ type: 'asset', fileName: `print/${name}`, source })
      emit('document.css', readFileSync(path.join(root, 'resources/document/document.css')))
      for (const [script, [packageName, styles]] of Object.entries(scripts)) {
        const folder = packageFolder(packageName)
        const sheet = styles
          .map((style) => readFileSync(path.join(folder, `${style}.css`), 'utf8'))
          .join('\n')
          // What is printed waits for its font, and Chromium reads the smaller of the two formats.
          .replaceAll('font-display: swap', 'font-display: block')
          .replaceAll(
            /url\(\.\/files\/([^)]+\.woff2)\) format\('woff2'\)[^;]*;/g,
            "url(fonts/$1) format('woff2');",
          )
        for (const [, file = ''] of sheet.matchAll(/url\(fonts\/([^)]+)\)/g)) {
          emit(`fonts/${file}`, readFileSync(path.join(folder, 'files', file)))
        }
        emit(`${script}.css`, sheet)
      }
    },
  }
}
