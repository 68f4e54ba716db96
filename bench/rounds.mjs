// How many rounds are wanted: --rounds=N, or few for a look (--quick).

/** @param {{ full: number, quick: number }} usual */
export function wantedRounds({ full, quick }) {
  const given = process.argv.find((each) => each.startsWith('--rounds='))
  if (given === undefined) return process.argv.includes('--quick') ? quick : full
  const rounds = Number(given.slice('--rounds='.length))
  if (!Number.isInteger(rounds) || rounds < 3) throw new Error('--rounds is a number from 3 on')
  return rounds
}
