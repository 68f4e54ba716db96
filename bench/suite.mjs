// Every bench, one after the other, or those that are named (npm run bench [-- forms store … --quick]).
import { spawn } from 'node:child_process'
import path from 'node:path'
import { exitCode } from '../scripts/children.mjs'
import { asCommand } from '../scripts/project.mjs'
import { saidOf } from './pages.mjs'
import { keepTogether } from './results.mjs'

const all = [
  'forms',
  'open',
  'keystroke',
  'toggle',
  'start',
  'memory',
  'slope',
  'store',
  'docx',
  'documents',
  'search',
  'matrix',
  'import',
  'merge',
]
/** What fits into five minutes with few rounds. */
const quick = ['forms', 'open', 'keystroke', 'toggle', 'start', 'memory', 'store']

await asCommand(async () => {
  const given = process.argv.slice(2)
  const options = given.filter((each) => each.startsWith('--'))
  const named = given.filter((each) => !each.startsWith('--'))
  const unknown = named.find((each) => !all.includes(each))
  if (unknown) throw new Error(`No bench is called ${unknown}. There are: ${all.join(', ')}`)
  const some = options.includes('--quick') ? quick : all
  /** @type {string[]} */
  const took = []
  /** @type {string[]} */
  const missed = []
  for (const name of named.length > 0 ? named : some) {
    console.log(`\n== ${name}`)
    const began = performance.now()
    const script = path.join(import.meta.dirname, `${name}.mjs`)
    const child = spawn(process.execPath, [script, ...options], { stdio: 'inherit' })
    if ((await exitCode(child)) !== 0) missed.push(name)
    took.push(`${name} ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  const found = await keepTogether(all)
  console.log(`\n${took.join(', ')}: ${(performance.now() / 60_000).toFixed(1)} minutes in all`)
  if (missed.length === 0) console.log('All hold')
  for (const name of missed) {
    const left = found[name]
    // What an earlier run of the day has left says nothing of one that broke off.
    const isOfNow = left !== undefined && Date.parse(left.endedAt) >= performance.timeOrigin
    const targets = (isOfNow ? left.tables : []).flatMap((table) =>
      table.targets.map((target) => ({ ...target, name: `${table.title}: ${target.name}` })),
    )
    const said = targets.filter(({ holds }) => !holds).map(saidOf)
    console.log(`${name}:\n  ${said.length > 0 ? said.join('\n  ') : 'did not come to its end'}`)
  }
  return missed.length === 0 ? 0 : 1
})
