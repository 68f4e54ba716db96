import { addressAt, type Address } from '../factsheet/address'
import type { Answer } from '../factsheet/answer'
import type { Factsheet } from '../factsheet/factsheet'
import type { Policy } from '../factsheet/policy'
import type { Text } from '../factsheet/text'
import { readCitations } from '../prose/citations'
import { criteria } from '../codebook/criteria'
import { remembering, type Remember } from './remember'

/** What a factsheet claims, and how much of it names a source. */
export type Claims = { readonly sourced: number; readonly of: number }

type Claim = { readonly address: Address; readonly code?: string; readonly text?: Text | undefined }

/**
 * A claim is a ticked category, an answered year or budget, an evaluation, or a text that is not empty. It is sourced
 * when a piece of evidence is tied to it, when the text cites a source of the bibliography, or when the evaluation
 * names one.
 */
export function claims(record: Factsheet): Claims {
  return count(record, (_thing, _place, _from, make) => make())
}

/**
 * `claims` for a record that changes key by key, as `followFindings` follows it: only what has changed is counted
 * again. The records given must never be changed in place.
 */
export function followClaims(): (record: Factsheet) => Claims {
  const remember = remembering()
  return (record) => count(record, remember)
}

/** What a claim may name: the sources there are, and the places that evidence ties to one of them. */
type Ties = { readonly known: ReadonlySet<string>; readonly tied: ReadonlySet<string> }

function count(record: Factsheet, remember: Remember): Claims {
  const { sources, evidence, policies } = record
  const ties = remember(sources, 'ties', [evidence], () => tiesOf(record))
  const counted = [
    ...policies.map((policy) =>
      remember(policy, 'claims', [ties], () => sourcedOf(policyClaims(policy), ties)),
    ),
    sourcedOf(textClaims(record), ties),
  ]
  const evaluations = record.evaluations.filter(
    ({ id, sources: named }) =>
      named.some((source) => ties.known.has(source)) ||
      ties.tied.has(keyOf(addressAt('evaluations', id))),
  ).length
  return {
    sourced: counted.reduce((sum, { sourced }) => sum + sourced, evaluations),
    of: counted.reduce((sum, { of }) => sum + of, record.evaluations.length),
  }
}

function tiesOf({ sources, evidence }: Factsheet): Ties {
  const known = new Set(sources.map(({ id }) => id))
  const tied = new Set(
    evidence
      .filter(({ source }) => known.has(source))
      .map(({ target }) => keyOf(target.address.replace(/\/choices$/, ''), target.code)),
  )
  return { known, tied }
}

function sourcedOf(all: readonly Claim[], { known, tied }: Ties): Claims {
  const sourced = all.filter(
    ({ address, code, text }) => tied.has(keyOf(address, code)) || (text && cites(text, known)),
  ).length
  return { sourced, of: all.length }
}

const keyOf = (address: Address, code = '') => `${address} ${code}`

function cites(text: Text, known: ReadonlySet<string>): boolean {
  return readCitations(text.markdown).some(
    (run) => run.kind === 'citation' && run.cited.some(({ id }) => known.has(id)),
  )
}

function policyClaims(policy: Policy): readonly Claim[] {
  const { objectives, focus, authorities, beneficiaries, instruments, history, budget } = policy
  const at = (section: string) => `${addressAt('policies', policy.id)}/${section}`
  const ticked = (
    section: string,
    { choices }: { readonly choices: readonly { code: string }[] },
  ) => choices.map(({ code }) => ({ address: at(section), code }))
  const text = (section: string, given: Text): readonly Claim[] =>
    isSaid(given) ? [{ address: at(section), text: given }] : []
  const answer = <V>(section: string, given: Answer<V>, prose?: (value: V) => Text) =>
    given.state === 'answered' ? [{ address: at(section), text: prose?.(given.value) }] : []
  return [
    ...ticked('objectives', objectives),
    ...text('objectives/explanation', objectives.explanation),
    ...ticked('focus', focus),
    ...text('focus/explanation', focus.explanation),
    ...ticked('authorities', authorities),
    ...text('authorities/explanation', authorities.explanation),
    ...ticked('beneficiaries', beneficiaries),
    ...text('beneficiaries/explanation', beneficiaries.explanation),
    ...ticked('instruments/financial', instruments.financial),
    ...ticked('instruments/technical', instruments.technical),
    ...text('instruments/explanation', instruments.explanation),
    ...answer('history/start', history.start),
    ...answer('history/end', history.end),
    ...text('history/explanation', history.explanation),
    ...answer('budget/overall', budget.overall),
    ...answer('budget/annual', budget.annual),
    ...answer('budget/source', budget.source, (value) => value),
    ...ticked('evaluation', policy.evaluation),
    ...text('evaluation/results', policy.evaluation.results),
    ...ticked('euPriorities', policy.euPriorities),
    ...text('euPriorities/explanation', policy.euPriorities.explanation),
  ]
}

function textClaims({ introduction, chapters, stateOfPlay }: Factsheet): readonly Claim[] {
  return [
    { address: 'introduction', text: introduction },
    ...chapters.map(({ id, text }) => ({ address: `${addressAt('chapters', id)}/text`, text })),
    ...criteria.map((criterion) => ({
      address: addressAt('stateOfPlay', criterion),
      text: stateOfPlay[criterion],
    })),
  ].filter(({ text }) => isSaid(text))
}

const isSaid = (text: Text): boolean => text.markdown.trim() !== ''
