import { answer } from './answer'
import type { StartChannel } from './protocol'

/** Reads on this thread, where no worker is built: for tests, and as the control of trials that want one apart. */
export const here: StartChannel = ({ answered }) => ({
  post: ({ n, is }) => void answer(is).then((each) => answered({ n, is: each })),
  close: () => {},
})
