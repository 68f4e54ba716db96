import { addressAt, stepsOf, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Evidence } from '../factsheet/source'
import type { Lead } from './lead'
import { sitesOf } from './sites'

/** What is tied to a category goes with it: evidence to each that it became, notes and the rest to the first. */
export function movedAddresses(
  before: Factsheet,
  moved: Factsheet,
  lead: Lead,
  newId: () => string,
): Factsheet {
  const sites = new Map(sitesOf(before).map((site) => [site.address, site]))
  const targets = (address: Address, code: string): readonly string[] => {
    const site = sites.get(address.replace(/\/choices$/, ''))
    return site?.codes.includes(code) ? lead(site.list, site.address, code) : [code]
  }
  const called = (address: Address): readonly Address[] => {
    const at = address.indexOf('/choices/')
    if (at < 0) return [address]
    const list = address.slice(0, at)
    const [code = '', ...rest] = stepsOf(address.slice(at + '/choices/'.length))
    return targets(list, code).map((to) => `${list}/${addressAt('choices', to, ...rest)}`)
  }
  const first = (address: Address) => called(address)[0]!
  return {
    ...moved,
    evidence: moved.evidence.flatMap((each): Evidence[] => {
      const { address, code } = each.target
      const ends =
        code === undefined
          ? called(address).map((to) => ({ address: to }))
          : targets(address, code).map((to) => ({ address, code: to }))
      return ends.map((target, at) => ({ ...each, target, ...(at > 0 && { id: newId() }) }))
    }),
    notes: moved.notes.map((note) => ({ ...note, target: first(note.target) })),
    ...(moved.dismissals && {
      dismissals: moved.dismissals.map((each) => ({ ...each, address: first(each.address) })),
    }),
    extensions: Object.fromEntries(
      Object.entries(moved.extensions).map(([address, value]) => [first(address), value]),
    ),
  }
}
