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

/** Types into the search box and waits for the list to follow. @param {import('electron').WebContents} contents */
async function search(contents) {
  const inPage = (/** @type {string} */ code) => contents.mainFrame.executeJavaScript(code)
  const count = `document.querySelector('header [role=status]').textContent`
  const before = await inPage(count)
  await inPage(`document.querySelector('[data-find]').focus()`)
  await contents.insertText('XC')
  const after = await inPage(`new Promise((resolve) => {
    const look = () => ${count} === ${JSON.stringify(before)} ? requestAnimationFrame(look) : resolve(${count})
    look()
  })`)
  return { before, after }
}
