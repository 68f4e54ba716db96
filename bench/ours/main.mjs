// The built application with somebody watching. Usable: the list is drawn and the search box takes what is typed.
import '../../out/main/index.js'
import { watch } from '../watch.mjs'

const isEmpty = process.argv.includes('--expect-empty')

watch(
  isEmpty
    ? `document.querySelector('main button') !== null`
    : `document.querySelectorAll('[data-row]').length >= 10 && document.querySelector('[data-find]') !== null`,
  isEmpty ? undefined : search,
)

/** Types into the search box and waits for the list to follow: so many of all. @param {import('electron').WebContents} contents */
async function search(contents) {
  const inPage = (/** @type {string} */ code) => contents.mainFrame.executeJavaScript(code)
  await inPage(`document.querySelector('[data-find]').focus()`)
  await contents.insertText('XC')
  const found = await inPage(`new Promise((resolve) => {
    const count = () => document.querySelector('header [role=status]').textContent
    const look = () => / of /.test(count()) ? resolve(Date.now()) : requestAnimationFrame(look)
    look()
  })`)
  return { found }
}
