// Keeps off the terminal what Chromium says about a machine without a desktop; it harms nothing.
import { createInterface } from 'node:readline'

/** No D-Bus, no GPU: seen in every container. */
const harmless =
  /^\[[^\]]*:(?:ERROR|WARNING):[^\]]*\b(?:bus|object_proxy|viz_main_impl|gpu_\w+|gl_\w+|vaapi_\w+|angle_\w+|command_buffer_\w+|shared_image_\w+|one_copy_\w+|sandbox_linux|x11_\w+)\.cc\b/

/**
 * @param {import('node:stream').Readable | null} from
 * @param {NodeJS.WritableStream} to
 */
export function forwardWithoutNoise(from, to) {
  if (!from) return
  createInterface({ input: from }).on('line', (line) => {
    if (!harmless.test(line)) to.write(`${line}\n`)
  })
}
