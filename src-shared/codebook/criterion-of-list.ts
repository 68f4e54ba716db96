import type { Criterion } from './criteria'
import type { ListName } from './schema'

/** The criterion of the maturity score that the answers of a list count for (annex), undefined where none does. */
export function criterionOfList(list: ListName): Criterion | undefined {
  switch (list) {
    case 'policyType':
      return 'scope'
    case 'evaluationAvailability':
      return 'evidence'
    case 'financialInstruments':
    case 'technicalInstruments':
      return 'instruments'
    case 'objectives':
    case 'focus':
    case 'authorities':
    case 'beneficiaries':
    case 'period':
    case 'euPriorities':
    case 'chapters':
      return undefined
  }
}
