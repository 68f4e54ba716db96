// Every bench, one after the other, or those that are named (npm run bench [-- forms store … --quick]).
import { spawn } from 'node:child_process'
import path from 'node:path'
import { exitCode } from '../scripts/children.mjs'
import { asCommand } from '../scripts/project.mjs'
import { keepTogether } from './results.mjs'

const all = [
  'forms',
  'open',
  'keystroke',
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
const quick = ['forms', 'open', 'keystroke', 'start', 'memory', 'store', 'docx']

await asCommand(async () => {
  const given = process.argv.slice(2)
  const options = given.filter((each) => each.startsWith('--'))
  const named = given.filter((each) => !each.startsWith('--'))
  const unknown = named.find((each) => !all.includes(each))
  if (unknown) throw new Error(`No bench is called ${unknown}. There are: ${all.join(', ')}`)
  const some = options.includes('--quick') ? quick : all
  const missed = []
  const began = performance.now()
  for (const name of named.length > 0 ? named : some) {
    console.log(`\n== ${name}`)
    const script = path.join(import.meta.dirname, `${name}.mjs`)
    const child = spawn(process.execPath, [script, ...options], { stdio: 'inherit' })
    if ((await exitCode(child)) !== 0) missed.push(name)
  }
  await keepTogether(all)
  console.log(`\n${((performance.now() - began) / 60_000).toFixed(1)} minutes`)
  console.log(missed.length === 0 ? 'All hold' : `FAILS: ${missed.join(', ')}`)
  return missed.length === 0 ? 0 : 1
})
