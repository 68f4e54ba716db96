import { labelOf } from '../../../codebook/lookup'
import { addressAt } from '../../../factsheet/address'
import { sectionFindings } from '../../../words/findings-sections'
import type { Rule } from '../../rule'

/** A role that covers others: who drafts and implements, drafts. */
const covering: Readonly<Record<string, readonly string[]>> = {
  'drafting-implementation': ['drafting', 'implementation'],
}

/** The bodies are named in a list of their own; a tick says that at least one of them has the role. */
export const roleWithoutBody: Rule = {
  rule: 'role-without-body',
  of: 'policy',
  find: ({ policy, address, name, use }) => {
    const { choices, bodies } = policy.authorities
    const held = new Set(bodies.flatMap(({ roles }) => roles))
    const isHeld = (role: string) =>
      held.has(role) ||
      [...held].some((each) => covering[each]?.includes(role)) ||
      (covering[role]?.every((part) => held.has(part)) ?? false)
    return choices
      .filter(({ code }) => !isHeld(code))
      .map(({ code }) => ({
        address: `${address}/authorities/${addressAt('choices', code)}`,
        says: sectionFindings.roleWithoutBody(labelOf(use, 'authorities', code), name),
        facts: [code, bodies.map(({ name: body, roles }) => [body, roles])],
      }))
  },
}
