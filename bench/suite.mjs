// Every bench, one after the other, or those that are named (npm run bench [-- forms store … --quick]).
import { spawn } from 'node:child_process'
import path from 'node:path'
import { exitCode } from '../scripts/children.mjs'
import { asCommand } from '../scripts/project.mjs'

const all = [
  'forms',
  'keystroke',
  'start',
  'store',
  'docx',
  'documents',
  'search',
  'matrix',
  'import',
  'merge',
]
/** What takes part in five minutes. */
const quick = ['forms', 'docx', 'matrix']

await asCommand(async () => {
  const given = process.argv.slice(2)
  const options = given.filter((each) => each.startsWith('--'))
  const named = given.filter((each) => !each.startsWith('--'))
  const unknown = named.find((each) => !all.includes(each))
  if (unknown) throw new Error(`No bench is called ${unknown}. There are: ${all.join(', ')}`)
  const some = options.includes('--quick') ? quick : all
  const missed = []
  for (const name of named.length > 0 ? named : some) {
    console.log(`\n== ${name}`)
    const script = path.join(import.meta.dirname, `${name}.mjs`)
    const child = spawn(process.execPath, [script, ...options], { stdio: 'inherit' })
    if ((await exitCode(child)) !== 0) missed.push(name)
  }
  console.log(missed.length === 0 ? '\nAll hold' : `\nFAILS: ${missed.join(', ')}`)
  return missed.length === 0 ? 0 : 1
})
