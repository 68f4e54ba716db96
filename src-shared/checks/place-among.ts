import type { Finding } from './finding'

/**
 * Where a finding stands among those of another moment, or -1. One rule may find two things at one address, such as two
 * links in one text: then the sentence tells them apart. Where a fact in the sentence has changed since, the rule and
 * the address do.
 */
export function placeAmong(findings: readonly Finding[], finding: Finding | undefined): number {
  if (!finding) return -1
  const isAtPlace = (each: Finding) =>
    each.rule === finding.rule && each.address === finding.address
  const exact = findings.findIndex((each) => isAtPlace(each) && each.says === finding.says)
  return exact >= 0 ? exact : findings.findIndex(isAtPlace)
}
