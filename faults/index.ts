import { groups } from './groups'
import type { Group, Scale } from './group'
import { added, nothing } from './tally'

const args = process.argv.slice(2)
const scale: Scale = args.includes('--full') ? 'full' : 'short'
const wanted = args.filter((arg) => !arg.startsWith('--'))
const chosen = groups.filter(({ name }) => wanted.every((word) => name.includes(word)))

if (chosen.length === 0) {
  console.error(`No group is named so. There are: ${groups.map(({ name }) => name).join('; ')}`)
  process.exitCode = 1
} else {
  const failed: string[] = []
  for (const group of chosen) if (!(await holds(group))) failed.push(group.name)
  for (const group of chosen) if (!(await controlFails(group))) failed.push(`control ${group.name}`)
  const kept = chosen.length - failed.length
  console.log(`${kept} of ${chosen.length} groups lose nothing, each with a control that does`)
  if (failed.length > 0) console.log(`FAILED: ${failed.join('; ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

async function holds(group: Group): Promise<boolean> {
  const began = performance.now()
  const { tried, lost, unreadable, how } = await group.run(scale)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const way = how ? ` (${how})` : ''
  console.log(
    `${group.name}${way}: ${tried} tried, ${lost} lost, ${unreadable} unreadable  [${seconds} s]`,
  )
  return tried > 0 && lost === 0 && unreadable === 0
}

/** Chance is not always unkind at once, so that a control may try again. */
async function controlFails({ name, control }: Group): Promise<boolean> {
  let tally = nothing
  for (let tries = 0; tries < 6 && tally.lost === 0; tries += 1) {
    tally = added(tally, await control.run(scale))
  }
  console.log(`control ${name} (${control.on}): ${tally.lost} lost of ${tally.tried}`)
  return tally.lost > 0
}
