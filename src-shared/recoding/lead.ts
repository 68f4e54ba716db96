import { fateOf, type CodebookFile } from '../codebook/crosswalk'
import type { ListName } from '../codebook/schema'
import type { Address } from '../factsheet/address'

/** Where one code leads at a place. Empty only where the place held nothing. */
export type Lead = (list: ListName, address: Address, code: string) => readonly string[]

/** What the crosswalk alone says; a split that nobody has decided leaves the answer as it is. */
export function leadBy(
  { crosswalk }: CodebookFile,
  decided: (address: Address, code: string) => readonly string[] | undefined,
): Lead {
  return (list, address, code) => {
    const fate = fateOf(crosswalk, list, code)
    switch (fate?.kind) {
      case undefined:
      case 'retired':
        return [code]
      case 'merged':
        return [fate.into]
      case 'split': {
        const into = decided(address, code) ?? []
        return into.length === 0 ? [code] : into
      }
    }
  }
}
