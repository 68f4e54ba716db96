// What runs in a process of its own, because it may die, or must be somebody else (npm run faults starts it).
import { dieAtCall } from './die-at-call'
import { diskFull } from './disk-full'
import type { Order } from './processes'
import { readOnly } from './read-only'
import { writeBesideAnother } from './two-writers'
import { writeOn } from './write-on'

const order = JSON.parse(process.argv[2] ?? '') as Order
const text = (detail: string) => String(order[detail])
const count = (detail: string) => Number(order[detail])
const keeper = text('keeper')
const folder = text('folder')

switch (order.trial) {
  case 'nothing':
    break
  case 'die at call':
    await dieAtCall(keeper, folder, count('call'), text('moment'))
    break
  case 'write on':
    await writeOn(keeper, folder, count('from'))
    break
  case 'disk full':
    console.log(JSON.stringify(await diskFull(keeper, folder, text('way'))))
    break
  case 'read only':
    console.log(JSON.stringify(await readOnly(keeper, folder)))
    break
  case 'two writers':
    console.log(
      JSON.stringify(await writeBesideAnother(keeper, folder, count('writer'), count('saves'))),
    )
    break
  default:
    throw new Error(`There is no trial "${order.trial}"`)
}
