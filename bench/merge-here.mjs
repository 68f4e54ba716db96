// A thread of bench/merge.mjs: merges ten times, and says what each took.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const { product, base } = workerData
const { mergeFactsheets } = await import(product)
const [left, right] = [structuredClone(base), structuredClone(base)]
for (const policy of left.policies) {
  policy.names.short = `${policy.names.short} (left)`
  policy.objectives.explanation.markdown += ' A sentence more.'
}
for (const policy of right.policies) {
  policy.beneficiaries.choices.pop()
  policy.history.explanation.markdown += ' Another sentence.'
}
const ms = Array.from({ length: 10 }, () => {
  const from = busyMs()
  const { outcome, done } = mergeFactsheets({ base, left, right })
  if (outcome !== 'merged' || done.length < 2 * base.policies.length) throw new Error(outcome)
  return busyMs() - from
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- No window.
parentPort?.postMessage({ ms })

/**
 * How long this thread has had the processor: that is what holds up the window. Other programs do not count, nor do the
 * runtime's own threads beside it, which translate and collect. Only Linux tells; elsewhere it is what a clock says.
 */
function busyMs() {
  if (process.platform !== 'linux') return performance.now()
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
}
