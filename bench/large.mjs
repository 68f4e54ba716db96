// The largest factsheet that has to stay quick: 60 policies and 300 sources, made from the sample.
import { randomUUID } from 'node:crypto'
import { writeChanged } from './sample-publication.mjs'

export const policyCount = 60
export const sourceCount = 300
export const largeName = 'Testland A'

/** Writes it as a publication, to be brought in by the command line. @param {string} file */
export const writeLarge = (file) =>
  writeChanged(file, (factsheet) => {
    const inForce = factsheet.policies[0]
    const policies = Array.from(
      { length: policyCount - factsheet.policies.length },
      (_, index) => ({
        ...structuredClone(inForce),
        id: randomUUID(),
        names: {
          ...inForce.names,
          short: `Programme ${index + 1}`,
          printed: `Programme ${index + 1}`,
        },
      }),
    )
    const known = factsheet.sources[0]
    const sources = Array.from({ length: sourceCount - factsheet.sources.length }, (_, index) => ({
      ...structuredClone(known),
      id: `report-${index + 1}`,
      csl: { ...known.csl, title: `Report ${index + 1}` },
    }))
    return {
      ...factsheet,
      id: randomUUID(),
      country: { ...factsheet.country, code: 'XA', name: largeName, alsoKnownAs: '' },
      policies: [...factsheet.policies, ...policies],
      sources: [...factsheet.sources, ...sources],
    }
  })
