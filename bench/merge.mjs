// Measures the three-way merge of the largest factsheet there has to be, 60 policies and 300 sources, changed on both
// sides in every policy (npm run bench:merge): it must take less than 100 ms.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { asCommand } from '../scripts/project.mjs'
import { fromSource } from './from-source.mjs'
import { writeLarge } from './large.mjs'

const mostMs = 100
const times = 25

await asCommand(async () => {
  const { mergeFactsheets } = await fromSource('src-shared/merge/merge-factsheets.ts')
  const { readDocument } = await fromSource('src-shared/exchange/read-document.ts')
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-merge-'))
  try {
    const file = path.join(folder, 'large.json')
    await writeLarge(file)
    const read = readDocument(await readFile(file))
    if (!read.ok) throw new Error(read.message)
    const base = read.value.record
    const [left, right] = [structuredClone(base), structuredClone(base)]
    left.policies.forEach((/** @type {any} */ policy) => {
      policy.names.short = `${policy.names.short} (left)`
      policy.objectives.explanation.markdown += ' A sentence more.'
    })
    right.policies.forEach((/** @type {any} */ policy) => {
      policy.beneficiaries.choices.pop()
      policy.history.explanation.markdown += ' Another sentence.'
    })
    const taken = Array.from({ length: times }, () => {
      // What the processor did, so that other work on the machine does not count.
      const from = process.cpuUsage()
      const { outcome, done } = mergeFactsheets({ base, left, right })
      if (outcome !== 'merged' || done.length < 2 * base.policies.length) throw new Error(outcome)
      const { user, system } = process.cpuUsage(from)
      return (user + system) / 1000
    }).toSorted((one, other) => one - other)
    const median = taken[Math.floor(times / 2)] ?? NaN
    console.log(
      `${base.policies.length} policies: median ${median.toFixed(1)} ms of the processor, slowest ${taken.at(-1)?.toFixed(1)} ms`,
    )
    console.log(`Load ${loadavg()[0]?.toFixed(1)}`)
    return median < mostMs ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
