import type { Codebook } from '../codebook/schema'
import { addressAt, type Address } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Policy } from '../factsheet/policy'
import type { Source } from '../factsheet/source'
import { followSuggestions, suggest, type Suggestions } from '../maturity/suggest'
import type { Alike } from './alike'
import type { Finding } from './finding'
import { errorOf, findingOf } from './judge'
import { onePolicyChecks } from './policies'
import { policyAt, type PolicyAt } from './policy-at'
import type { Listener } from './problem'
import { orderOf, readingOrder } from './reading-order'
import { remembering, type Remember } from './remember'
import { wholeRequirements } from './requirements'
import type { RuleOf, SourceAt, TextAt, Whole } from './rule'
import { policyRules, recordRules, sourceRules, sourcesRules, textRules } from './rules/all'
import { settingOf, type Setting } from './setting'
import { oneSourceChecks, sourceName } from './sources'
import { textsBesidePolicies, textsOfPolicy } from './texts'

/** What is known beyond the record itself. */
export type Surroundings = {
  /** Judged by this codebook instead of the one that the record names. */
  readonly codebook?: Codebook
  /** The texts of the last edition by their words. */
  readonly lastEdition?: ReadonlySet<string>
  /** Passages that other factsheets share, from a comparison made aside. */
  readonly alike?: readonly Alike[]
}

/**
 * All that the record's author should look at, in reading order: errors (exactly the `blockers` of a complete export),
 * contradictions and warnings. Pure and from scratch; docs/checks.md has every rule with two examples.
 */
export function findings(record: Factsheet, around: Surroundings = {}): readonly Finding[] {
  return read(record, around, (_thing, _place, _setting, make) => make(), suggest)
}

/**
 * `findings` for a record that changes key by key: each call looks again only at what has changed since the one before.
 * The records given must never be changed in place, but share with one another what is the same, as those that
 * operations make do. One follower for one open factsheet. `suggestionsFor` may be shared with others who follow it.
 */
export function followFindings(
  suggestionsFor: (record: Factsheet) => Suggestions = followSuggestions(),
): (record: Factsheet, around?: Surroundings) => readonly Finding[] {
  const remember = remembering()
  return (record, around) => read(record, around ?? {}, remember, suggestionsFor)
}

/** What is remembered of the record as a whole has no thing of its own to be remembered by. */
const [allTexts, theOrder, allInOrder] = [{}, {}, {}]

function read(
  record: Factsheet,
  around: Surroundings,
  remember: Remember,
  suggestionsFor: (record: Factsheet) => Suggestions,
): readonly Finding[] {
  const { codebook, country, collection } = record
  const setting = remember(codebook, '', [country, collection, around.codebook], () =>
    settingOf(record, around.codebook),
  )
  const suggestions = () => suggestionsFor(record)
  const policies = record.policies.map((policy, index) =>
    remember(policy, index, [setting], () => readPolicy(policy, index, setting, remember)),
  )
  const sources = remember(record.sources, '', [setting], () =>
    readSources(record.sources, setting, remember),
  )
  const texts = textsBesidePolicies(record).map((at) =>
    rememberText(at, [setting, at.name()], setting, remember),
  )
  const every = [...texts, ...policies.flatMap((policy) => policy.texts)].map(({ at }) => at)
  const whole: Whole = {
    record,
    setting,
    policies: policies.map(({ at }) => at),
    sources: sources.at,
    // The same list as before where no text is another.
    texts: remember(allTexts, '', every, () => every),
    suggestions,
    ...(around.lastEdition && { lastEdition: around.lastEdition }),
    ...(around.alike && { alike: around.alike }),
  }
  const { ownWords } = setting
  const groups = [
    gate((listener) => wholeRequirements(listener, record, { ownWords, suggestions })),
    ...policies.map((policy) => policy.found),
    sources.foundInEach,
    ...texts.map((text) => text.found),
    ...recordRules.map((rule) =>
      rule.rests
        ? remember(rule, '', [setting, ...rule.rests(whole)], () => foundBy(rule, whole))
        : foundBy(rule, whole),
    ),
    sources.foundInAll,
  ]
  return inReadingOrder(record, groups, remember)
}

const foundBy = (rule: RuleOf<'record'>, whole: Whole): readonly Finding[] =>
  rule.find(whole).map((each) => findingOf(rule.rule, each))

type TextRead = { readonly at: TextAt; readonly found: readonly Finding[] }

function rememberText(
  at: TextAt,
  from: readonly unknown[],
  setting: Setting,
  remember: Remember,
): TextRead {
  return remember(at.text, at.address, from, () => ({ at, found: readText(at, setting) }))
}

type PolicyRead = {
  readonly at: PolicyAt
  readonly texts: readonly TextRead[]
  readonly found: readonly Finding[]
}

function readPolicy(
  policy: Policy,
  index: number,
  setting: Setting,
  remember: Remember,
): PolicyRead {
  const at = policyAt(policy, index, setting.use, setting.ownWords)
  const texts = textsOfPolicy(at).map((text) =>
    rememberText(text, [setting, at.name], setting, remember),
  )
  const found = [
    ...gate((listener) => onePolicyChecks(listener, at)),
    ...policyRules.flatMap((rule) =>
      rule.find(at, setting).map((each) => findingOf(rule.rule, each)),
    ),
    ...texts.flatMap((text) => text.found),
  ]
  return { at, texts, found }
}

function readSources(all: readonly Source[], setting: Setting, remember: Remember) {
  const sources = all.map((source, index) =>
    remember(source, index, [setting], () => readSource(source, index, setting)),
  )
  const at = sources.map((source) => source.at)
  return {
    at,
    foundInEach: sources.flatMap((source) => source.found),
    foundInAll: sourcesRules.flatMap((rule) =>
      rule.find(at).map((each) => findingOf(rule.rule, each)),
    ),
  }
}

function readSource(source: Source, index: number, setting: Setting) {
  const at: SourceAt = {
    source,
    address: addressAt('sources', source.id),
    name: () => sourceName(source, index),
  }
  const found = [
    ...gate((listener) => oneSourceChecks(listener, source, index)),
    ...sourceRules.flatMap((rule) =>
      rule.find(at, setting).map((each) => findingOf(rule.rule, each)),
    ),
  ]
  return { at, found }
}

function readText(at: TextAt, setting: Setting): readonly Finding[] {
  return textRules.flatMap((rule) =>
    rule.find(at, setting).map((each) => findingOf(rule.rule, each)),
  )
}

function gate(ask: (listener: Listener) => void): readonly Finding[] {
  const errors: Finding[] = []
  ask({
    need: (_part, met, missing) => {
      if (!met) errors.push(errorOf(missing()))
    },
    fault: (found) => {
      errors.push(errorOf(found()))
    },
  })
  return errors
}

type Placed = { readonly finding: Finding; readonly place: number }

/** What belongs together is put in order once, and in its place among the others with each change of one of them. */
function inReadingOrder(
  record: Factsheet,
  groups: readonly (readonly Finding[])[],
  remember: Remember,
): readonly Finding[] {
  const order = remember(theOrder, '', orderOf(record), () => readingOrder(record))
  const placed = groups
    .filter((group) => group.length > 0)
    .map((group) => remember(group, '', [order], () => inOrder(group.map(placeBy(order)))))
  return remember(allInOrder, '', placed, () =>
    inOrder(placed.flat()).map(({ finding }) => finding),
  )
}

const placeBy =
  (order: (address: Address) => number) =>
  (finding: Finding): Placed => ({ finding, place: order(finding.address) })

const inOrder = (placed: readonly Placed[]): readonly Placed[] =>
  placed.toSorted((one, other) => one.place - other.place)
