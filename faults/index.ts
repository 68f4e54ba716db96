import { groups } from './groups'
import type { Group, Scale } from './group'

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
  console.log(
    failed.length === 0
      ? `${chosen.length} groups, nothing lost, and every control lost something`
      : `FAILED: ${failed.join('; ')}`,
  )
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

async function controlFails({ name, control }: Group): Promise<boolean> {
  const { tried, lost } = await control.run(scale)
  console.log(`control ${name} (${control.on}): ${lost} lost of ${tried}`)
  return lost > 0
}
