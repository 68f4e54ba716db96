import { changedCriteria, type CodebookFile } from '../codebook/crosswalk'
import type { ListName } from '../codebook/schema'
import { answerAt, answerSha } from '../editions/answers'
import { addressAt, type Address } from '../factsheet/address'
import type { Act } from '../factsheet/answer'
import { codebookHash } from '../factsheet/content-sha'
import type { Factsheet } from '../factsheet/factsheet'
import { apply, diff, inverse } from '../factsheet/operations'
import type { Policy } from '../factsheet/policy'
import type { Choice, Choices } from '../factsheet/section'
import { leadBy, type Lead } from './lead'
import { movedAddresses } from './moved-addresses'
import { addedTo, decisionOf, planFor, type Decisions, type Question } from './plan'

/** Questions that are still open, or the record as the next codebook has it. */
export type Recoded =
  | { readonly kind: 'open'; readonly questions: readonly Question[] }
  | { readonly kind: 'recoded'; readonly record: Factsheet }

/**
 * The record with the next codebook. What the crosswalk decides is done, what it leaves to a person is done as `decisions`
 * say; while a question is open nothing is. A retired answer stays with its code. `recoded` keeps what takes all of it
 * back (`beforeRecoding`), so that no answer can be lost by it. `newId` gives a new id at each call.
 */
export function recode(
  record: Factsheet,
  file: CodebookFile,
  given: { readonly decisions: Decisions; readonly act: Act; readonly newId: () => string },
): Recoded {
  const { questions } = planFor(record, file)
  const decided = (question: Question) => decisionOf(record.id, question, given.decisions)
  const open = questions.filter((question) => decided(question) === undefined)
  if (open.length > 0) return { kind: 'open', questions: open }
  const splits = new Map(
    questions.flatMap((question) =>
      question.kind === 'split'
        ? [[`${question.address}#${question.code}`, decided(question)!] as const]
        : [],
    ),
  )
  const lead = leadBy(file, (address, code) => splits.get(`${address}#${code}`))
  const again = new Set(
    questions
      .filter((question) => question.kind === 'level' && decided(question)![0] === 'again')
      .map(({ address }) => address),
  )
  const moved = withRolled(record, withCodes(record, file, { lead, again, newId: given.newId }))
  return { kind: 'recoded', record: logged(record, moved, file, given.act) }
}

/** The record with every code led on, and all that is tied to codes. Nothing is noted of it. */
export function withCodes(
  record: Factsheet,
  file: CodebookFile,
  how: { readonly lead: Lead; readonly again: ReadonlySet<Address>; readonly newId: () => string },
): Factsheet {
  const { lead, again, newId } = how
  const { codebook } = file
  const one = (list: ListName, address: Address, code: string | null) =>
    code === null ? null : lead(list, address, code)[0]!
  const isChanged = new Set(changedCriteria(file.crosswalk))
  const moved: Factsheet = {
    ...record,
    codebook: {
      ...record.codebook,
      id: codebook.id,
      version: codebook.version,
      hash: codebookHash(codebook),
    },
    chapters: record.chapters.map((chapter) => ({
      ...chapter,
      kind: one('chapters', addressAt('chapters', chapter.id, 'kind'), chapter.kind),
    })),
    policies: record.policies.map((policy) => policyWith(policy, record, file, lead, one)),
    evaluations: record.evaluations.map((evaluation) => ({
      ...evaluation,
      kind: one(
        'evaluationAvailability',
        addressAt('evaluations', evaluation.id, 'kind'),
        evaluation.kind,
      ),
    })),
    assessments: record.assessments.map((assessment) =>
      isChanged.has(assessment.criterion) &&
      again.has(addressAt('assessments', assessment.id, 'level'))
        ? { ...assessment, level: null, at: '', factsSha: '' }
        : assessment,
    ),
  }
  return movedAddresses(record, moved, lead, newId)
}

function policyWith(
  policy: Policy,
  record: Factsheet,
  file: CodebookFile,
  lead: Lead,
  one: (list: ListName, address: Address, code: string | null) => string | null,
): Policy {
  const here = addressAt('policies', policy.id)
  const ticks = <C extends Choices>(list: ListName, field: string, given: C): C => {
    const address = `${here}/${field}`
    const choices = ledOn(given.choices, (code) => lead(list, address, code))
    if (!given.examined || addedTo(record, list, file).length === 0) return { ...given, choices }
    // A box that nobody has seen says nothing.
    return { ...given, choices, examined: null }
  }
  const { authorities, instruments, history } = policy
  return {
    ...policy,
    type: one('policyType', `${here}/type`, policy.type),
    objectives: ticks('objectives', 'objectives', policy.objectives),
    focus: ticks('focus', 'focus', policy.focus),
    authorities: {
      ...ticks('authorities', 'authorities', authorities),
      bodies: authorities.bodies.map((body) => {
        const address = `${here}/authorities/${addressAt('bodies', body.id, 'roles')}`
        const roles = body.roles.map((role) => lead('authorities', address, role))
        const isSame = roles.every(
          ([to, ...more], at) => more.length === 0 && to === body.roles[at],
        )
        return isSame ? body : { ...body, roles: [...new Set(roles.flat())] }
      }),
    },
    beneficiaries: ticks('beneficiaries', 'beneficiaries', policy.beneficiaries),
    instruments: {
      ...instruments,
      financial: ticks('financialInstruments', 'instruments/financial', instruments.financial),
      technical: ticks('technicalInstruments', 'instruments/technical', instruments.technical),
    },
    history: { ...history, period: one('period', `${here}/history/period`, history.period) },
    evaluation: ticks('evaluationAvailability', 'evaluation', policy.evaluation),
    euPriorities: ticks('euPriorities', 'euPriorities', policy.euPriorities),
  }
}

/**
 * The choices with their codes led on: one for what several became, with the words of all. The words of a category that
 * is split go with the first of what it becomes: said twice they would count twice.
 */
function ledOn(given: readonly Choice[], lead: (code: string) => readonly string[]): Choice[] {
  const found: { readonly choice: Choice; readonly isMoved: boolean }[] = []
  for (const choice of given) {
    const into = lead(choice.code)
    into.forEach((code, at) => {
      const next: Choice = at === 0 ? { ...choice, code } : { code }
      const isMoved = code !== choice.code || into.length > 1
      // Odd records hold a code twice; that is not for a codebook to mend.
      const twin = found.findIndex((each) => each.choice.code === code && (each.isMoved || isMoved))
      if (twin < 0) found.push({ choice: next, isMoved })
      else found[twin] = { choice: withWordsOf(found[twin]!.choice, next), isMoved: true }
    })
  }
  return found.map(({ choice }) => choice)
}

function withWordsOf(one: Choice, other: Choice): Choice {
  const words = [one.text, other.text].filter((text) => text !== undefined && text !== '')
  return { ...one, ...(words.length > 0 && { text: words.join('; ') }) }
}

/** What came over from the edition before and now merely has other codes is still carried. */
function withRolled(record: Factsheet, moved: Factsheet): Factsheet {
  const { rolled } = record
  if (!rolled) return moved
  const answers = Object.entries(rolled.answers).map(([address, given]) => {
    const wasCarried = answerSha(answerAt(record, address)) === given.was
    return [
      address,
      wasCarried ? { ...given, was: answerSha(answerAt(moved, address)) } : given,
    ] as const
  })
  return { ...moved, rolled: { ...rolled, answers: Object.fromEntries(answers) } }
}

function logged(record: Factsheet, moved: Factsheet, file: CodebookFile, act: Act): Factsheet {
  const { recoded: before = [], ...own } = record
  const { recoded: _, ...next } = moved
  const { id, hash } = moved.codebook
  return {
    ...moved,
    recoded: [
      ...before,
      { from: file.crosswalk.from, to: { id, hash }, ...act, operations: diff(own, next) },
    ],
  }
}

/** The record as it was before its codebook moved last; undefined where it never has. For who wants the old answers. */
export function beforeRecoding(record: Factsheet): Factsheet | undefined {
  const { recoded = [], ...own } = record
  const last = recoded.at(-1)
  if (!last) return undefined
  const earlier = recoded.slice(0, -1)
  const was = last.operations
    .toReversed()
    .map(inverse)
    .reduce<Omit<Factsheet, 'recoded'>>(apply, own)
  return { ...was, ...(earlier.length > 0 && { recoded: earlier }) }
}
