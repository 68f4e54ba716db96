// Which random cases the property tests try. Always the same ones, so that a red run is red again on the next machine;
// `SEED=any npm run unit` tries others, and fast-check names the seed of what it finds.
import fc from 'fast-check'

const { SEED: seed = '2022' } = process.env
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) })
