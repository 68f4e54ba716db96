/** What the one gate of a complete export asks. Ends in `-missing` exactly where something is yet to be filled in. */
export const gateRules = [
  'country-name-missing',
  'country-code-missing',
  'country-code-malformed',
  'edition-missing',
  'date-malformed',
  'language-malformed',
  'chapter-kind-missing',
  'chapter-title-missing',
  'chapter-text-missing',
  'policy-missing',
  'absence-explanation-missing',
  'absence-with-policies',
  'policy-type-missing',
  'policy-name-missing',
  'policy-level-missing',
  'region-missing',
  'region-name-missing',
  'examination-missing',
  'category-text-missing',
  'body-name-missing',
  'period-missing',
  'start-missing',
  'end-missing',
  'end-against-period',
  'end-before-start',
  'year-malformed',
  'budget-missing',
  'amount-malformed',
  'currency-missing',
  'currency-malformed',
  'funding-source-missing',
  'evaluation-and-none',
  'relation-policy-missing',
  'relation-policy-gone',
  'relation-to-itself',
  'evaluation-policy-missing',
  'evaluation-policy-gone',
  'evaluation-kind-missing',
  'evaluation-of-no-kind',
  'evaluation-source-gone',
  'collection-year-missing',
  'collection-quarter-missing',
  'level-missing',
  'reason-missing',
  'criterion-text-missing',
  'source-missing',
  'source-title-missing',
  'link-malformed',
  'translation-gone',
] as const
export type GateRule = (typeof gateRules)[number]

/** Two things the record says that cannot both be so. They hold up no export: which of the two is wrong, a person knows. */
export const contradictionRules = [
  'start-after-collection',
  'in-force-but-ended',
  'gap-denied',
  'succession-backwards',
  'succession-circular',
  'evaluation-against-none',
  'evaluation-before-start',
  'annual-above-overall',
  'amount-in-text',
  'scope-against-continuity',
  'scope-against-instruments',
] as const

/** What a careful reader would stumble over. */
export const warningRules = [
  'lineage-gap',
  'evaluation-not-told',
  'role-without-body',
  'all-ticked',
  'instrument-not-mentioned',
  'category-unknown',
  'category-retired',
  'category-not-attested',
  'amount-without-period',
  'reason-though-equal',
  'level-moved-by-age',
  'original-name-without-language',
  'country-named-otherwise',
  'decimals-mixed',
  'markdown-unbalanced',
  'citation-unknown',
  'link-not-in-bibliography',
  'text-as-last-edition',
  'passage-alike',
  'link-without-scheme',
  'link-looks-broken',
  'link-percent-encoded',
  'access-dates-several',
  'access-too-old',
  'source-never-cited',
  'sources-alike',
] as const

/** The rules beside the gate: each is a file in `rules`, and a section of docs/checks.md. */
export type OwnRule = (typeof contradictionRules)[number] | (typeof warningRules)[number]
export type RuleId = GateRule | OwnRule

/** An error keeps the factsheet from a complete export; the other two are for its author to judge. */
export type Severity = 'error' | 'contradiction' | 'warning'

export function severityOf(rule: RuleId): Severity {
  if ((gateRules as readonly string[]).includes(rule)) return 'error'
  return (contradictionRules as readonly string[]).includes(rule) ? 'contradiction' : 'warning'
}
