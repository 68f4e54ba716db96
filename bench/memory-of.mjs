import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Some of what a window needs is loaded once it is seen: garbage is collected after that, not among it. */
const loadedWithinMs = 3000
const withoutWorkMs = 5000

/**
 * Megabytes of a process and all it has begun, what they share counted once, after a collection of the page's garbage and a
 * while without work.
 * @param {import('@playwright/test').Page} page @param {number} pid
 */
export async function memoryOf(page, pid) {
  await pause(loadedWithinMs)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  await pause(withoutWorkMs)
  /** @type {Map<number, number[]>} */
  const children = new Map()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const tree = [pid]
  for (const each of tree) tree.push(...(children.get(each) ?? []))
  let kilobytes = 0
  for (const each of tree) {
    const rollup = await readFile(`/proc/${each}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  if (kilobytes === 0) throw new Error('The process whose memory is asked for is gone')
  return kilobytes / 1024
}
