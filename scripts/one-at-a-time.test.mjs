import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from './children.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { packageFolder } from './project.mjs'

const module = path.join(import.meta.dirname, 'one-at-a-time.mjs')

/** @param {string} work */
const workInAnotherProcess = (work) =>
  run(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { oneAtATime } from ${JSON.stringify(module)}
     await oneAtATime(${JSON.stringify(work)}, async () => {
       const began = Date.now()
       await new Promise((resolve) => setTimeout(resolve, 200))
       console.log(began, Date.now())
     })`,
  ])

test('processes do the same work one after the other', async () => {
  const all = await Promise.all([1, 2, 3].map(() => workInAnotherProcess('test of turns')))
  const times = all.map(({ output }) => output.trim().split(' ').map(Number))
  const [first, second, third] = times.toSorted(([a = 0], [b = 0]) => a - b)
  expect(second?.[0]).toBeGreaterThanOrEqual(first?.[1] ?? Infinity)
  expect(third?.[0]).toBeGreaterThanOrEqual(second?.[1] ?? Infinity)
})

test('a lock that a killed process left behind stops nobody', async () => {
  const { output: deadPid } = await run(process.execPath, ['-p', 'process.pid'])
  await oneAtATime('test of leftovers', async () => {})
  const lock = path.join(packageFolder('.factsheet-editor'), 'test-of-leftovers.lock')
  await writeFile(lock, deadPid)
  expect(await oneAtATime('test of leftovers', async () => 'done')).toBe('done')
})
