// The product's store, with a record open for editing and one that is saved whole.
import { batchOfKeys, changed, typist } from './record.mjs'

/**
 * @param {any} library @param {() => any} make @param {string} name
 */
export async function openOurs(library, make, name) {
  const [edited, saved] = [make(), make()]
  await library.add(edited)
  let { rev } = await library.add(saved)
  const { opening, n } = await library.open(edited.id)
  let from = n + 1
  let count = 0
  const type = typist(edited.introduction.markdown.length)
  return {
    append: {
      name,
      act: () => library.keep(edited.id, { opening, from: from++, edits: [type()] }),
    },
    save: {
      name,
      act: async () => ({ rev } = await library.save(rev, changed(saved, count++))),
    },
    settled: () => library.settled(),
  }
}

/** A line of a journal that holds one batch of keys, as long as ours are. */
export const journalLine = () =>
  JSON.stringify({
    sum: '0'.repeat(32),
    is: {
      kind: 'edits',
      from: 1000,
      at: new Date().toISOString(),
      by: '',
      edits: [batchOfKeys(1000, Date.now())],
    },
  }) + '\n'
