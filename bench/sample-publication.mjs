// A publication made from the sample, with a checksum that holds, for what has to be larger or odder than it.
import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sample = path.join(import.meta.dirname, '../resources/samples/republic-of-korea-2022.json')

/**
 * Writes the sample as another factsheet would be published.
 * @param {string} file
 * @param {(factsheet: any, maturity: any) => object} change gets the published factsheet and gives the one to write; the
 * maturity it may change in place
 */
export async function writeChanged(file, change) {
  const publication = JSON.parse(await readFile(sample, 'utf8'))
  const { exportedAt, sha256: _ofTheSample, ...rest } = publication
  const content = { ...rest, factsheet: change(publication.factsheet, rest.maturity) }
  const sha256 = createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')
  await writeFile(file, JSON.stringify({ ...content, exportedAt, sha256 }))
}
