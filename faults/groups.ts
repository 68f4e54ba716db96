import { damage } from './damage'
import { fullDisk } from './disk-full'
import { eachCall } from './each-call'
import type { Group } from './group'
import { kill } from './kill'
import { migration } from './migration'
import { powerCut } from './power-cut'
import { writeProtected } from './read-only'
import { twoWriters } from './two-writers'

export const groups: readonly Group[] = [
  eachCall,
  powerCut,
  kill,
  fullDisk,
  writeProtected,
  twoWriters,
  damage,
  migration,
]
