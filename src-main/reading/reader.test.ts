import { expect, test } from 'vitest'
import { here } from './here'
import { inThread } from './in-thread'
import type { StartChannel } from './protocol'
import { createReader } from './reader'

/** A thread that does this with the first file it is given. */
const threadThat = (does: string, megabytes?: number): StartChannel =>
  inThread(
    new URL(
      `data:text/javascript,${encodeURIComponent(
        `import { parentPort } from 'node:worker_threads'
         parentPort.on('message', ({ n }) => { ${does} })`,
      )}`,
    ),
    megabytes,
  )

/** The first is read by one channel, whatever comes after by another. */
function first(one: StartChannel, others: StartChannel): StartChannel {
  let started = 0
  return (on) => (started++ === 0 ? one : others)(on)
}

test.each([
  ['never ends', threadThat('for (;;);'), /longer than 0.5 seconds/, 500],
  [
    'takes all memory',
    threadThat('const all = []; for (;;) all.push(new Array(1000).fill(n + all.length))', 32),
    /more memory than any file of its kind needs/,
    20_000,
  ],
  ['ends by itself', threadThat('process.exit(0)'), /more memory/, 20_000],
])(
  'a file whose reading %s is given up, and the next one is read',
  async (_, channel, said, limitMs) => {
    const reader = createReader(first(channel, here), { limitMs })
    const [bad, good] = await Promise.all([
      reader.parse('factsheet', { path: '/nowhere/bad.factsheet' }),
      reader.parse('factsheet', new TextEncoder().encode('{}')),
    ])
    expect(bad).toMatchObject({ ok: false, message: expect.stringMatching(said) as string })
    expect(good).toMatchObject({ ok: false, message: expect.stringMatching(/neither a/) as string })
    reader.close()
  },
)

test('what is being read, or waits for it, when the app is closed ends at once, and starts nothing anew', async () => {
  let started = 0
  const reader = createReader((on) => {
    started += 1
    return threadThat('for (;;);')(on)
  })
  const reading = [1, 2, 3].map((n) => reader.parse('factsheet', { path: `/nowhere/${n}` }))
  // The first has begun by then.
  await new Promise((resolve) => setTimeout(resolve, 50))
  reader.close()
  for (const each of await Promise.all(reading)) {
    expect(each).toMatchObject({ ok: false, message: expect.stringMatching(/closed/) as string })
  }
  expect(started).toBe(1)
})
