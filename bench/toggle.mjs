// What Space on a category costs the window in the largest factsheet, with score and panel on, against the same box without
// the application behind it (npm run bench -- toggle [--quick | --rounds=N]).
import { asCommand } from '../scripts/project.mjs'
import { besidePlain } from './beside-plain.mjs'
import { ticking } from './in-largest.mjs'
import { wantedRounds } from './rounds.mjs'

/** How much more of the main thread a toggle may take than of a plain box. */
const limit = 1.25
const isQuick = process.argv.includes('--quick')

await asCommand(() =>
  besidePlain('toggle', 'a toggle', ticking(isQuick ? 9 : 15), {
    limit,
    ...wantedRounds({ full: 15, quick: 1 }),
  }),
)
