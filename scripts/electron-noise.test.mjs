import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { forwardWithoutNoise } from './electron-noise.mjs'

test('keeps what says something about the application', async () => {
  const from = new PassThrough()
  const to = new PassThrough()
  forwardWithoutNoise(from, to)
  from.end(
    [
      '[10571:1122/084800.137544:ERROR:bus.cc(407)] Failed to connect to the bus',
      '[99:1122/084800.137544:ERROR:dbus/bus.cc:406] Failed to connect to the bus',
      '[10599:1122/084800.6:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors',
      'Error: the library is read-only',
      '[132603:0822/194610.0:FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper',
    ].join('\n'),
  )
  from.once('close', () => setImmediate(() => to.end()))
  expect(await text(to)).toMatch(/^Error: the library.*\n\[132603.*SUID sandbox helper\n$/)
})
