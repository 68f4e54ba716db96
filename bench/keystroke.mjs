// What a key costs the window in the largest factsheet, against the same inputs without the application behind them
// (npm run bench:keystroke [-- --quick | --rounds=N]).
import { asCommand } from '../scripts/project.mjs'
import { besidePlain } from './beside-plain.mjs'
import { typing } from './in-largest.mjs'
import { wantedRounds } from './rounds.mjs'

/** How much more of the main thread a key may take than in plain inputs. */
const limit = 1.25
const isQuick = process.argv.includes('--quick')

await asCommand(() =>
  besidePlain('keystroke', 'a key', typing(isQuick ? 9 : 20), {
    limit,
    ...wantedRounds({ full: 15, quick: 1 }),
  }),
)
