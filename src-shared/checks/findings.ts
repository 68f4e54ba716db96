import type { Codebook } from '../codebook/schema'
import { addressAt } from '../factsheet/address'
import type { Factsheet } from '../factsheet/factsheet'
import type { Policy } from '../factsheet/policy'
import type { Source } from '../factsheet/source'
import type { Alike } from './alike'
import type { Finding } from './finding'
import { errorOf, findingOf } from './judge'
import { onePolicyChecks } from './policies'
import { policyAt, type PolicyAt } from './policy-at'
import type { Listener } from './problem'
import { readingOrder } from './reading-order'
import { remembering, type Remember } from './remember'
import { wholeRequirements } from './requirements'
import type { SourceAt, TextAt, Whole } from './rule'
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
  return read(record, around, (_thing, _place, _setting, make) => make())
}

/**
 * `findings` for a record that changes key by key: each call looks again only at what has changed since the one before.
 * The records given must never be changed in place, but share with one another what is the same, as those that
 * operations make do. One follower for one open factsheet.
 */
export function followFindings(): (record: Factsheet, around?: Surroundings) => readonly Finding[] {
  const remember = remembering()
  return (record, around) => read(record, around ?? {}, remember)
}

function read(record: Factsheet, around: Surroundings, remember: Remember): readonly Finding[] {
  const { codebook, country, collection } = record
  const setting = remember(codebook, '', [country, collection, around.codebook], () =>
    settingOf(record, around.codebook),
  )
  const policies = record.policies.map((policy, index) =>
    remember(policy, index, [setting], () => readPolicy(policy, index, setting)),
  )
  const sources = remember(record.sources, '', [setting], () =>
    readSources(record.sources, setting, remember),
  )
  const texts = textsBesidePolicies(record).map((at) =>
    remember(at.text, at.address, [setting], () => ({ at, found: readText(at, setting) })),
  )
  const whole: Whole = {
    record,
    setting,
    policies: policies.map(({ at }) => at),
    sources: sources.at,
    texts: [...texts.map(({ at }) => at), ...policies.flatMap((policy) => policy.texts)],
    ...(around.lastEdition && { lastEdition: around.lastEdition }),
    ...(around.alike && { alike: around.alike }),
  }
  const found = [
    ...gate((listener) => wholeRequirements(listener, record, setting.ownWords)),
    ...policies.flatMap((policy) => policy.found),
    ...sources.foundInEach,
    ...texts.flatMap((text) => text.found),
    ...recordRules.flatMap((rule) => rule.find(whole).map((each) => findingOf(rule.rule, each))),
    ...sources.foundInAll,
  ]
  return inReadingOrder(record, found)
}

type PolicyRead = {
  readonly at: PolicyAt
  readonly texts: readonly TextAt[]
  readonly found: readonly Finding[]
}

function readPolicy(policy: Policy, index: number, setting: Setting): PolicyRead {
  const at = policyAt(policy, index, setting.use, setting.ownWords)
  const texts = textsOfPolicy(at)
  const found = [
    ...gate((listener) => onePolicyChecks(listener, at)),
    ...policyRules.flatMap((rule) =>
      rule.find(at, setting).map((each) => findingOf(rule.rule, each)),
    ),
    ...texts.flatMap((text) => readText(text, setting)),
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

function inReadingOrder(record: Factsheet, found: readonly Finding[]): readonly Finding[] {
  const order = readingOrder(record)
  return found
    .map((finding) => ({ finding, place: order(finding.address) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ finding }) => finding)
}
