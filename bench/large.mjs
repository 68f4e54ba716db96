// The largest factsheet that has to stay quick: 60 policies and 300 sources, made from the sample.
import canonicalize from 'canonicalize'
import { createHash, randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sample = path.join(import.meta.dirname, '../resources/samples/republic-of-korea-2022.json')
export const policyCount = 60
export const sourceCount = 300
export const largeName = 'Testland A'

/** Writes it as a publication, to be brought in by the command line. @param {string} file */
export async function writeLarge(file) {
  const publication = JSON.parse(await readFile(sample, 'utf8'))
  const { factsheet } = publication
  const inForce = factsheet.policies[0]
  const policies = Array.from({ length: policyCount - factsheet.policies.length }, (_, index) => ({
    ...structuredClone(inForce),
    id: randomUUID(),
    names: { ...inForce.names, short: `Programme ${index + 1}`, printed: `Programme ${index + 1}` },
  }))
  const known = factsheet.sources[0]
  const sources = Array.from({ length: sourceCount - factsheet.sources.length }, (_, index) => ({
    ...structuredClone(known),
    id: `report-${index + 1}`,
    csl: { ...known.csl, title: `Report ${index + 1}` },
  }))
  const { exportedAt, sha256: _ofTheSample, ...rest } = publication
  const content = {
    ...rest,
    factsheet: {
      ...factsheet,
      id: randomUUID(),
      country: { ...factsheet.country, code: 'XA', name: largeName, alsoKnownAs: '' },
      policies: [...factsheet.policies, ...policies],
      sources: [...factsheet.sources, ...sources],
    },
  }
  const sha256 = createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')
  await writeFile(file, JSON.stringify({ ...content, exportedAt, sha256 }))
}
